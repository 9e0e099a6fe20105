import { audience, type AudienceKey, type SubjectCard } from '@minga/kernel/contract';
import type { Sql, SubjectKind } from '@minga/kernel/server';
import { QUEUE, SITE } from './events';

const GROUPS = 'SELECT id, name, lang FROM working_group WHERE id::text = ANY($1::text[])';

interface GroupRow {
  id: string;
  name: string;
  lang: string;
}

const keyOf = (id: string): AudienceKey => (id === SITE ? audience.stewards() : audience.moderators(id));

/** The queue of each group that there is, and the site's. */
async function queues(sql: Sql, ids: readonly string[]): Promise<GroupRow[]> {
  const site = ids.includes(SITE) ? [{ id: SITE, name: '', lang: 'es' }] : [];
  return [...site, ...(await sql.query<GroupRow>(GROUPS, [ids]))];
}

const cardOf = ({ id, name, lang }: GroupRow): SubjectCard => ({
  ref: { type: QUEUE, id },
  title: name,
  address: id === SITE ? '/review' : `/review?group=${id}`,
  audience: keyOf(id),
  lang,
});

/** The rooms of the queues: a group's for who moderates it, the site's for its stewards. */
export const queueSubject: SubjectKind = {
  type: QUEUE,
  rooms: [QUEUE],
  names: [SITE],
  audiences: async (sql, ids) => new Map((await queues(sql, ids)).map(({ id }) => [id, keyOf(id)])),
  cards: async (sql, ids) => new Map((await queues(sql, ids)).map((row) => [row.id, cardOf(row)])),
};
