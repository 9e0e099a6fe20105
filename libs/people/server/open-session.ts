import type { Tx } from '@minga/kernel/server';
import { newSessionToken } from './session-token';
import { sessionRows } from './sessions.rows';

/** Signs an account in for a program that the operator runs: no password is asked. @returns the session's token, for its cookie */
export async function openSession(tx: Tx, accountId: string, program: string): Promise<string> {
  const { token, hash } = newSessionToken();
  await sessionRows.open(tx, accountId, hash, { browser: program, system: 'minga' }, { method: 'password', newDevice: false });
  return token;
}
