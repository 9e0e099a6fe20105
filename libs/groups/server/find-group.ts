import { idFromAddress, slugify } from '@minga/kernel/contract';
import type { Sql } from '@minga/kernel/server';
import { groupAddress } from './groups.events';

/** A group as operators call it. */
export interface NamedGroup {
  id: string;
  name: string;
  address: string;
}

const ALL = 'SELECT id, name FROM working_group ORDER BY name, id';

/** Every group of the site, private ones as well: for operators only. */
export async function allGroups(sql: Sql): Promise<NamedGroup[]> {
  const rows = await sql.query<{ id: string; name: string }>(ALL);
  return rows.map(({ id, name }) => ({ id, name, address: groupAddress(id, name) }));
}

/** The groups that a word may mean: an address of the group's page or its part, an id, or the readable tail alone (several may share it). */
export function groupsCalled(groups: readonly NamedGroup[], word: string): NamedGroup[] {
  const part = word.replace(/[?#].*$/, '').replace(/\/+$/, '').split('/').at(-1)!;
  const id = idFromAddress(part) ?? part;
  const byId = groups.filter((group) => group.id === id);
  return byId.length > 0 ? byId : groups.filter(({ name }) => slugify(name) === part.toLowerCase());
}
