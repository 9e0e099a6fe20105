import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type AccountOverrides, type BuiltAccount } from '@minga/people/testing';
import { liveApi } from './sessions';

/** Brings somebody into a session's room, as their page does. */
export async function come(app: TestApp, session: { id: string }, who: BuiltAccount): Promise<BuiltAccount> {
  await liveApi(app, who).enterRoom({ params: { sessionId: session.id }, body: {} });
  return who;
}

/** Somebody new, in the room. */
export const buildAttendee = async (app: TestApp, session: { id: string }, overrides: AccountOverrides = {}): Promise<BuiltAccount> => come(app, session, await buildAccount(app, overrides));
