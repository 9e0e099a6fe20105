import type { MatrixActor, TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';

export type Cast = Record<Exclude<MatrixActor, 'guest'>, BuiltAccount>;

export interface BuiltCast {
  cast: Cast;
  /** A private group of theirs: all are in it but the stranger and the steward. */
  group: Awaited<ReturnType<typeof buildGroup>>;
}

/** The matrix' eight as live sessions have them. `moderator` and `author` are plain members: what they are to a session they are named for. */
export async function buildCast(app: TestApp): Promise<BuiltCast> {
  const account = (): Promise<BuiltAccount> => buildAccount(app);
  const cast: Cast = {
    stranger: await account(), observer: await account(), member: await account(), author: await account(), moderator: await account(), chair: await account(),
    steward: await buildAccount(app, { siteRole: 'steward' }),
  };
  const group = await buildGroup(app, { chair: cast.chair, visibility: 'private' });
  for (const who of ['observer', 'member', 'author', 'moderator'] as const) {
    await buildMembership(app, group, { account: cast[who], role: who === 'observer' ? 'observer' : 'member' });
  }
  return { cast, group };
}
