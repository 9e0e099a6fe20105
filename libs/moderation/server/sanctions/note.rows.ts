import { newId, type Language } from '@minga/kernel/contract';
import { accountIdOf, one, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import type { ModeratorNote } from '../../contract';

interface NoteRow {
  id: string;
  text: string;
  lang: string;
  by: PersonCard | null;
  by_id: string | null;
  at: Date;
}

const COLUMNS = `n.id, n.text, n.lang, n.by_id, CASE WHEN b.id IS NULL THEN NULL ELSE ${cardJson('b')} END AS by, n.at`;
const FROM = `FROM moderator_note n LEFT JOIN account b ON b.id = n.by_id ${cardJoins('b')}`;
const OF_ACCOUNT = `SELECT ${COLUMNS} ${FROM} WHERE n.account_id = $1 ORDER BY n.at DESC, n.id DESC LIMIT 100`;
const BY_ID = `SELECT ${COLUMNS} ${FROM} WHERE n.id = $1`;
const ADD = 'INSERT INTO moderator_note (id, account_id, text, lang, by_id) VALUES ($1, $2, $3, $4, $5)';
const REMOVE = 'DELETE FROM moderator_note WHERE id = $1 AND by_id = $2 RETURNING account_id';

const noteOf = ({ id, text, lang, by, by_id, at }: NoteRow, reader: Actor): ModeratorNote => ({ id, text, lang, by, at: at.toISOString(), own: by_id !== null && by_id === accountIdOf(reader) });

export const noteRows = {
  ofAccount: async (sql: Sql, accountId: string, reader: Actor): Promise<ModeratorNote[]> =>
    (await sql.query<NoteRow & Record<string, unknown>>(OF_ACCOUNT, [accountId])).map((row) => noteOf(row, reader)),
  async add(tx: Tx, accountId: string, text: string, lang: Language): Promise<ModeratorNote> {
    const id = newId();
    await tx.query(ADD, [id, accountId, text, lang, accountIdOf(tx.actor)]);
    return noteOf((await one<NoteRow & Record<string, unknown>>(tx, BY_ID, [id]))!, tx.actor);
  },
  /** @returns whom it was about; undefined when it is not the actor's own */
  remove: async (tx: Tx, id: string): Promise<string | undefined> =>
    (await one<{ account_id: string }>(tx, REMOVE, [id, accountIdOf(tx.actor)]))?.account_id,
};
