import { allow, audience, deny, invisible, isSteward, type SubjectCard } from '@minga/kernel/contract';
import { one, type Departing, type OwnData, type Sql, type SubjectKind, type Tx, type WrittenChoice } from '@minga/kernel/server';

const CARDS = `SELECT id, handle, name, profile_lang FROM account WHERE id = ANY($1::uuid[]) AND kind = 'person' AND erased_at IS NULL`;

interface CardRow {
  id: string;
  handle: string;
  name: string;
  profile_lang: string;
}

const rowsOf = (sql: Sql, ids: readonly string[]): Promise<CardRow[]> => sql.query<CardRow>(CARDS, [ids]);

const cardOf = ({ id, handle, name, profile_lang: lang }: CardRow): SubjectCard => ({
  ref: { type: 'account', id },
  title: name,
  address: `/p/${handle}`,
  audience: audience.public(),
  lang,
});

/** All texts of a large site are read for a name, whole: longer than any request may take. */
const PATIENCE = "SELECT set_config('statement_timeout', '30min', true)";
/** For the second look, which needs to know what to look for. */
const REMEMBER = 'INSERT INTO erased_name (account_id, handle, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
const PERSON = 'SELECT handle, name, email FROM account WHERE id = $1 AND erased_at IS NULL FOR UPDATE';

/** Removes a person from the whole site: every slice takes out what it keeps of them. Doing it again changes nothing. */
export async function eraseAccount(tx: Tx, ownData: OwnData, id: string, written: WrittenChoice): Promise<void> {
  const found = await one<Omit<Departing, 'id' | 'written'> & Record<string, unknown>>(tx, PERSON, [id]);
  if (!found) return;
  await tx.query(PATIENCE);
  await ownData.erase(tx, { ...found, id, written });
  await tx.query(REMEMBER, [id, found.handle, found.name]);
}

/** A person as a subject: a public page with a room that its readers follow. */
export const accountSubject = (ownData: OwnData): SubjectKind => ({
  type: 'account',
  rooms: ['person'],
  audiences: async (sql, ids) => new Map((await rowsOf(sql, ids)).map(({ id }) => [id, audience.public()])),
  cards: async (sql, ids) => new Map((await rowsOf(sql, ids)).map((row) => [row.id, cardOf(row)])),
  authors: async (sql, ids) => new Map((await rowsOf(sql, ids)).map(({ id }) => [id, id])),
  mayModerate: async (sql, actor, id) => {
    if ((await rowsOf(sql, [id])).length === 0) return invisible;
    return isSteward(actor) ? allow : deny('stewards-only');
  },
  acts: { erase: (tx, id) => eraseAccount(tx, ownData, id, 'keep') },
});
