import type { Sql } from '@minga/kernel/server';
import { accountsByHandles, sampleAccounts } from '@minga/people/server';
import { sampleNetwork } from './index';

/** Handles of the sample network that people of the site have: its texts would name the wrong ones. */
export async function takenHandles(sql: Sql): Promise<string[]> {
  const people = await accountsByHandles(sql, sampleNetwork.accounts.map(({ key }) => key));
  const sample = new Set(await sampleAccounts(sql));
  return [...people].filter(([, { id }]) => !sample.has(id)).map(([handle]) => handle);
}
