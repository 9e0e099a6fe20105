import { paragraph, title } from '../../text/prose.ts';
import { seededId, type Random } from '../../text/random.ts';
import type { Row } from './insert.ts';
import { countBySector, type Person } from './people.ts';

const PURPOSE_WORDS = 20;

export interface Groups {
  ids: string[];
  rows: { working_group: Row[]; membership: Row[] };
}


/** Public groups that everybody is a member of; the first person chairs them. */
export function makeGroups(random: Random, count: number, persons: readonly Person[], at: number): Groups {
  const since = new Date(at).toISOString();
  const working_group = Array.from({ length: count }, () => {
    const name = title(random);
    return {
      id: seededId(random, at),
      name,
      purpose: paragraph(random, PURPOSE_WORDS),
      charter: '',
      charter_html: '',
      lang: 'es',
      visibility: 'public',
      joining: 'open',
      posting: 'members',
      audience: 'public',
      revision: 1,
      words: name.toLowerCase(),
      members: persons.length,
      composition: countBySector(persons),
      countries: Math.min(persons.length, 12),
      topics: 0,
      active_at: since,
      sample: false,
      created_by: persons[0]!.id,
      created_at: since,
    };
  });
  const membership = working_group.flatMap(({ id }) =>
    persons.map((person, n) => ({ group_id: id, account_id: person.id, role: n === 0 ? 'chair' : 'member', watch: 'normal', since })),
  );
  return { ids: working_group.map(({ id }) => id), rows: { working_group, membership } };
}
