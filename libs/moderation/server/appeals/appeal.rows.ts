import { newId, type AudienceKey, type Language } from '@minga/kernel/contract';
import { accountIdOf, one, type Actor, type Sql, type SubjectRegistry, type Tx } from '@minga/kernel/server';
import type { Role } from '@minga/groups/contract';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import { canDecideAppeal, type Appeal, type AppealState, type OwnAppeal } from '../../contract';
import { actsAbout, describeActs, type ActRow } from '../sanctions/acts-about';

export interface AppealRow {
  id: string;
  act_number: string;
  account_id: string;
  actor_id: string | null;
  group_id: string | null;
  text: string;
  lang: string;
  at: Date;
  state: AppealState;
  answer: string | null;
  decided_at: Date | null;
  by: PersonCard;
  actor: PersonCard | null;
  decided_by_card: PersonCard | null;
  /** The reader's in the group of the act. */
  role: Role | null;
  stuck: boolean;
}

/** Somebody there may decide the appeal `p`: a steward or a chair of the group, neither who appeals nor who did it. */
export const DECIDABLE = `EXISTS (SELECT 1 FROM account s WHERE s.id <> p.account_id AND s.id IS DISTINCT FROM p.actor_id AND s.erased_at IS NULL
  AND (s.site_role = 'steward' OR EXISTS (SELECT 1 FROM membership k WHERE k.account_id = s.id AND k.group_id = p.group_id AND k.role = 'chair')))`;

/** `$1`: the reader. */
const COLUMNS = `p.id, p.act_number, p.account_id, p.actor_id, p.group_id, p.text, p.lang, p.at, p.state, p.answer, p.decided_at, ${cardJson('a')} AS by,
  CASE WHEN c.id IS NULL THEN NULL ELSE ${cardJson('c')} END AS actor, CASE WHEN d.id IS NULL THEN NULL ELSE ${cardJson('d')} END AS decided_by_card, m.role, NOT ${DECIDABLE} AS stuck`;
const FROM = `FROM appeal p JOIN account a ON a.id = p.account_id ${cardJoins('a')}
  LEFT JOIN account c ON c.id = p.actor_id ${cardJoins('c')} LEFT JOIN account d ON d.id = p.decided_by ${cardJoins('d')}
  LEFT JOIN membership m ON m.group_id = p.group_id AND m.account_id = $1`;
/** As the policy has it: stewards and the group's chairs, never who appeals. `$2`: the reader is a steward. */
const MINE = `p.account_id <> $1 AND ($2::boolean OR m.role = 'chair')`;
const WAITING = `SELECT ${COLUMNS} ${FROM} WHERE ${MINE} AND p.state = 'waiting' AND ($3::uuid IS NULL OR p.id > $3) ORDER BY p.id LIMIT $4`;
const DECIDED = `SELECT ${COLUMNS} ${FROM} WHERE ${MINE} AND p.state = $5 AND ($3::uuid IS NULL OR p.id < $3) ORDER BY p.id DESC LIMIT $4`;
const COUNT = `SELECT count(*)::int AS waiting ${FROM} WHERE ${MINE} AND p.state = 'waiting' AND ${DECIDABLE}`;
const BY_ID = `SELECT ${COLUMNS} ${FROM} WHERE p.id = $2`;
const LOCK = 'SELECT id FROM appeal WHERE id = $1 FOR UPDATE';
const OF_ACTS = 'SELECT id, act_number, text, at, state, answer, decided_at FROM appeal WHERE act_number = ANY($1::bigint[]) AND account_id = $2';
const MAKE = `INSERT INTO appeal (id, act_number, account_id, actor_id, group_id, text, lang) VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (act_number) DO NOTHING RETURNING id, act_number, text, at, state, answer, decided_at`;
const DECIDE = 'UPDATE appeal SET state = $2, answer = $3, decided_by = $4, decided_at = now() WHERE id = $1';

type OwnRow = Pick<AppealRow, 'id' | 'act_number' | 'text' | 'at' | 'state' | 'answer' | 'decided_at'> & Record<string, unknown>;
type FoundRow = AppealRow & Record<string, unknown>;

export const ownAppealOf = ({ id, text, at, state, answer, decided_at }: OwnRow): OwnAppeal => ({
  id,
  text,
  at: at.toISOString(),
  state,
  answer,
  decidedAt: decided_at?.toISOString() ?? null,
});

export interface AppealSearch {
  state: AppealState;
  after: string | null;
  limit: number;
}

export const appealRows = {
  async search(sql: Sql, reader: { id: string; steward: boolean }, { state, after, limit }: AppealSearch): Promise<AppealRow[]> {
    const values = [reader.id, reader.steward, after, limit];
    return state === 'waiting' ? sql.query<FoundRow>(WAITING, values) : sql.query<FoundRow>(DECIDED, [...values, state]);
  },
  waiting: async (sql: Sql, reader: { id: string; steward: boolean }): Promise<number> =>
    (await one<{ waiting: number }>(sql, COUNT, [reader.id, reader.steward]))!.waiting,
  /** With the row locked: two who decide at once do so one after the other. */
  async locked(tx: Tx, id: string): Promise<AppealRow | undefined> {
    if (!(await one(tx, LOCK, [id]))) return undefined;
    return appealRows.byId(tx, id, tx.actor);
  },
  byId: (sql: Sql, id: string, reader: Actor): Promise<AppealRow | undefined> => one<FoundRow>(sql, BY_ID, [accountIdOf(reader), id]),
  ofActs: async (sql: Sql, accountId: string, numbers: readonly number[]): Promise<Map<number, OwnAppeal>> =>
    new Map((await sql.query<OwnRow>(OF_ACTS, [numbers, accountId])).map((row) => [Number(row.act_number), ownAppealOf(row)])),
  /** Undefined when there is one already. */
  async make(tx: Tx, accountId: string, act: ActRow, text: string, lang: Language): Promise<OwnAppeal | undefined> {
    const row = await one<OwnRow>(tx, MAKE, [newId(), act.seq, accountId, act.actor_id, act.group_id, text, lang]);
    return row && ownAppealOf(row);
  },
  decide: (tx: Tx, id: string, state: AppealState, answer: string) => tx.query(DECIDE, [id, state, answer, accountIdOf(tx.actor)]),
};

export const factsOf = (row: AppealRow) => ({ actorId: row.actor_id, appellantId: row.account_id, role: row.role, decided: row.state !== 'waiting' });

/** Appeals as this reader sees them, each with the act that it is against. */
export async function describeAppeals(sql: Sql, subjects: SubjectRegistry, rows: readonly AppealRow[], reader: Actor): Promise<Appeal[]> {
  const acts = await actsAbout.byNumbers(sql, rows.map((row) => Number(row.act_number)));
  // Whoever appeals opens what it is about to who decides; the card's address stays closed to those who may not see it
  const keys: readonly AudienceKey[] = reader.audiences;
  const described = new Map((await describeActs(sql, subjects, [...acts.values()], keys)).map((act) => [act.number, act]));
  return rows.flatMap((row) => {
    const act = described.get(Number(row.act_number));
    const verdict = canDecideAppeal(reader, factsOf(row));
    return act ? { ...ownAppealOf(row as FoundRow), lang: row.lang, by: row.by, act, actor: row.actor, decidedBy: row.decided_by_card, refused: verdict.allowed ? null : verdict.reason, stuck: row.state === 'waiting' && row.stuck } : [];
  });
}
