import * as z from 'zod/mini';
import { Cursor, Instant, type RoomEvent } from '@minga/kernel/contract';
import { Passkey } from '../passkeys/passkey.contract';

/** The ways in which somebody can show that an account is theirs. Holds no secret. */
export const SignInMeans = z.object({
  password: z.boolean(),
  /** Latest first. */
  passkeys: z.array(Passkey),
  /** The app that makes codes; null when there is none. */
  authenticator: z.nullable(z.object({ since: Instant, recoveryCodesLeft: z.int() })),
});
export type SignInMeans = z.infer<typeof SignInMeans>;

/** Until when an account may go on without a second factor that it must have; null when nothing is missing. */
export const SecondFactorDue = z.nullable(z.object({ until: Instant, over: z.boolean() }));

export const SignInMeansView = z.object({
  cursor: Cursor,
  means: SignInMeans,
  due: SecondFactorDue,
  /** The host that passkeys of this site are made for. */
  passkeyHost: z.string(),
});
export type SignInMeansView = z.infer<typeof SignInMeansView>;

interface MeansChanged {
  type: 'account.means-changed';
  payload: Pick<SignInMeansView, 'means' | 'due'>;
}

/** One's means of signing in, following `account:ID`. Other events of the room change nothing in it. */
export function reduceMeans(view: SignInMeansView, { room, seq, body }: RoomEvent<{ type: string; version: number; payload: unknown }>): SignInMeansView {
  if (seq <= (view.cursor[room] ?? 0)) return view;
  const changed = body.type === 'account.means-changed' ? (body as unknown as MeansChanged).payload : undefined;
  return { ...view, ...changed, cursor: { ...view.cursor, [room]: seq } };
}
