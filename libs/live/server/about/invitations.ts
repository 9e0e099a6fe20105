import { Refusal } from '@minga/kernel/contract';
import type { Sql, Tx } from '@minga/kernel/server';
import { accountsByHandles, cardJoins, cardJson } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import { MAY_SEE } from '../plan/people';

const PUT = `WITH gone AS (DELETE FROM live_invitation WHERE session_id = $1 AND account_id <> ALL($2::uuid[]))
  INSERT INTO live_invitation (session_id, account_id) SELECT $1, id FROM unnest($2::uuid[]) id ON CONFLICT DO NOTHING RETURNING account_id`;
const ASKED = `SELECT ${cardJson('a')} AS person FROM live_invitation i JOIN account a ON a.id = i.account_id ${cardJoins('a')} WHERE i.session_id = $1 ORDER BY a.name, a.id`;
const IS_ASKED = 'SELECT 1 AS found FROM live_invitation WHERE session_id = $1 AND account_id = $2';

const refuse = (at: number, code: string): Refusal => new Refusal('invalid-input', { status: 422, fields: [{ field: `invited.${at}`, code }] });

/** Asks these people to come and nobody else. @param seen the session's audience @returns who was not asked before @throws Refusal 422 at the handle */
export async function invitePeople(tx: Tx, sessionId: string, handles: readonly string[], seen: string): Promise<string[]> {
  const found = await accountsByHandles(tx, handles);
  const may = new Set((await tx.query<{ id: string }>(MAY_SEE, [[...found.values()].map(({ id }) => id), seen])).map(({ id }) => id));
  const ids = handles.map((handle, index) => {
    const person = found.get(handle);
    if (!person) throw refuse(index, 'session-nobody');
    if (!may.has(person.id)) throw refuse(index, 'session-unseen');
    return person.id;
  });
  return (await tx.query<{ account_id: string }>(PUT, [sessionId, ids])).map(({ account_id: id }) => id);
}

export interface Asked {
  /** The reader was asked to come. */
  invited: boolean;
  /** Everybody who was, for who runs it; null for others. */
  guests: PersonCard[] | null;
}

/** Who was asked to come, as far as this reader may know. */
export async function askedOf(sql: Sql, sessionId: string, accountId: string | null, runs: boolean): Promise<Asked> {
  const guests = runs ? (await sql.query<{ person: PersonCard }>(ASKED, [sessionId])).map(({ person }) => person) : null;
  const invited = accountId !== null && (await sql.query(IS_ASKED, [sessionId, accountId])).length > 0;
  return { invited, guests };
}
