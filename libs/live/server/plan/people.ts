import { audience, Refusal } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { accountsByHandles } from '@minga/people/server';
import type { SessionPlan, SessionRole } from '../../contract';

export const ROLE_FIELDS = { moderators: 'moderator', rapporteurs: 'rapporteur', captioners: 'captioner', speakers: 'speaker' } as const satisfies Record<string, SessionRole>;
type RoleField = keyof typeof ROLE_FIELDS;
const FIELDS = Object.keys(ROLE_FIELDS) as RoleField[];

export const MAY_SEE = `SELECT a.id FROM account a WHERE a.id = ANY($1::uuid[]) AND ($2 IN ('${audience.public()}', '${audience.network()}')
  OR EXISTS (SELECT FROM audience_grant WHERE account_id = a.id AND key = $2))`;
const NAMED = 'SELECT account_id, role FROM live_role WHERE session_id = $1';
const NAME = 'INSERT INTO live_role (session_id, account_id, role) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
const UNNAME = 'DELETE FROM live_role WHERE session_id = $1 AND account_id = $2 AND role = $3';

const refuse = (field: RoleField, at: number, code: string): Refusal => new Refusal('invalid-input', { status: 422, fields: [{ field: `${field}.${at}`, code }] });
const key = (accountId: string, role: SessionRole): string => `${accountId} ${role}`;
const partsOf = (named: string): [string, SessionRole] => named.split(' ') as [string, SessionRole];
/** A speaker is announced; the others run it. */
const deskOf = (named: Iterable<string>): Set<string> => new Set([...named].map(partsOf).filter(([, role]) => role !== 'speaker').map(([id]) => id));

/** Who is wanted for what, as accounts. @throws Refusal 422 at the handle that is nobody's, or of who may not see the session */
async function wantedBy(tx: Tx, plan: SessionPlan, seen: string): Promise<Set<string>> {
  const found = await accountsByHandles(tx, FIELDS.flatMap((field) => plan[field]));
  const may = new Set((await tx.query<{ id: string }>(MAY_SEE, [[...found.values()].map(({ id }) => id), seen])).map(({ id }) => id));
  const wanted = new Set<string>();
  for (const field of FIELDS) {
    for (const [index, handle] of plan[field].entries()) {
      const person = found.get(handle);
      if (!person) throw refuse(field, index, 'session-nobody');
      if (!may.has(person.id)) throw refuse(field, index, 'session-unseen');
      wanted.add(key(person.id, ROLE_FIELDS[field]));
    }
  }
  return wanted;
}

export interface NamedChange {
  /** Accounts that were not named before at all. */
  added: string[];
  /** Everybody who is named now. */
  all: string[];
}

/** Names these people and nobody else, and gives or takes the key of the desk. @param seen the session's audience */
export async function namePeople(tx: Tx, sessionId: string, plan: SessionPlan, seen: string): Promise<NamedChange> {
  const wanted = await wantedBy(tx, plan, seen);
  const had = new Set((await tx.query<{ account_id: string; role: SessionRole }>(NAMED, [sessionId])).map((row) => key(row.account_id, row.role)));
  const gone = [...had].filter((named) => !wanted.has(named));
  const fresh = [...wanted].filter((named) => !had.has(named));
  for (const named of gone) await tx.query(UNNAME, [sessionId, ...partsOf(named)]);
  for (const named of fresh) await tx.query(NAME, [sessionId, ...partsOf(named)]);
  const before = deskOf(had);
  const after = deskOf(wanted);
  for (const id of after) if (!before.has(id)) await tx.grant(id, audience.sessionDesk(sessionId));
  for (const id of before) if (!after.has(id)) await tx.revoke(id, audience.sessionDesk(sessionId));
  const known = new Set([...had].map((named) => partsOf(named)[0]));
  return { added: [...new Set(fresh.map((named) => partsOf(named)[0]))].filter((id) => !known.has(id)), all: [...new Set([...wanted].map((named) => partsOf(named)[0]))] };
}
