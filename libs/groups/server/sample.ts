import type { Sql, Tx } from '@minga/kernel/server';
import { groupSubject } from './group.subject';

const SAMPLE = 'SELECT id FROM working_group WHERE sample ORDER BY id';

/** Ids of the groups of the sample network. */
export async function sampleGroups(sql: Sql): Promise<string[]> {
  return (await sql.query<{ id: string }>(SAMPLE)).map((row) => row.id);
}

/** Takes the sample network's groups away, after what hangs on them. Answers with how many there were. */
export async function removeSampleGroups(tx: Tx): Promise<number> {
  const ids = await sampleGroups(tx);
  for (const id of ids) await groupSubject.acts!.erase!(tx, id);
  return ids.length;
}
