import { parseRoom, rooms } from '@minga/kernel/contract';
import type { Consumer, LoggedEvent, Tx } from '@minga/kernel/server';
import { cardJoins } from '@minga/people/server';
import type { GroupFigures } from '../contract';
import { tell } from './groups.events';

const GROUPS_OF = 'SELECT DISTINCT group_id FROM membership WHERE account_id = ANY($1::uuid[])';

/** Counts groups' members anew: what is counted twice stays right. Answers with those whose figures changed. */
const RECOUNT = `
WITH counted AS (
  SELECT m.group_id, a_o.stakeholder_group, count(*)::int AS members
  FROM membership m JOIN account a ON a.id = m.account_id ${cardJoins('a')}
  WHERE m.group_id = ANY($1::uuid[]) GROUP BY m.group_id, a_o.stakeholder_group
), figures AS (
  SELECT wanted.id,
    coalesce((SELECT sum(c.members) FROM counted c WHERE c.group_id = wanted.id), 0)::int AS members,
    coalesce((SELECT jsonb_object_agg(c.stakeholder_group, c.members) FROM counted c
      WHERE c.group_id = wanted.id AND c.stakeholder_group IS NOT NULL), '{}') AS composition,
    (SELECT count(DISTINCT a.country) FROM membership m JOIN account a ON a.id = m.account_id WHERE m.group_id = wanted.id)::int AS countries
  FROM unnest($1::uuid[]) AS wanted(id)
)
UPDATE working_group g SET members = f.members, composition = f.composition, countries = f.countries
FROM figures f WHERE g.id = f.id
  AND (g.members, g.composition, g.countries) IS DISTINCT FROM (f.members, f.composition, f.countries)
RETURNING g.id, g.members, g.composition, g.countries`;

async function touchedGroups(tx: Tx, events: readonly LoggedEvent[]): Promise<string[]> {
  const people = events.filter((event) => event.body.type === 'person.changed').flatMap((event) => parseRoom(event.room)?.id ?? []);
  const theirs = people.length > 0 ? await tx.query<{ group_id: string }>(GROUPS_OF, [people]) : [];
  const told = events.flatMap((event) => (event.subject?.type === 'group' ? event.subject.id : []));
  return [...new Set([...told, ...theirs.map((row) => row.group_id)])];
}

/** Keeps how many belong to each group, from which stakeholder groups and countries. */
export const compositionConsumer: Consumer = {
  name: 'groups:composition',
  types: ['group.member-joined', 'group.member-left', 'person.changed'],
  async handle(tx, events) {
    const groups = await touchedGroups(tx, events);
    if (groups.length === 0) return;
    for (const { id, ...figures } of await tx.query<GroupFigures & { id: string }>(RECOUNT, [groups])) {
      tell(tx, rooms.group(id), 'group.composition', { groupId: id, figures });
    }
  },
};
