import { Inject, Injectable } from '@nestjs/common';
import { Db, one } from '@minga/kernel/server';
import { groupAddress } from '@minga/groups/server';
import type { StakeholderGroup } from '@minga/people/contract';
import { CANNED_REASONS, REGISTERED_ACTS, type CannedReason, type RegisterEntry, type RegisterFigures, type RegisterView, type RegisteredAct } from '../../contract';

const PAGE_SIZE = 25;

interface EntryRow {
  seq: string;
  act: RegisteredAct;
  at: Date;
  facts: Record<string, unknown>;
  group_id: string | null;
  group_name: string | null;
  group_lang: string | null;
  stakeholder_group: StakeholderGroup | null;
}

/** Whom an act concerned: its subject, or whose words its reason is about. Only their stakeholder group leaves this statement. */
const CONCERNED = `coalesce(CASE WHEN e.subject_type = 'account' THEN e.subject_id END,
  (SELECT p.owner_id FROM audit_part p WHERE p.seq = e.seq AND p.name = 'reason'))`;
const FROM = `FROM audit_entry e
  LEFT JOIN working_group g ON g.id = e.group_id AND g.visibility = 'public'
  LEFT JOIN affiliation f ON f.account_id = ${CONCERNED} AND f.until_at IS NULL
  LEFT JOIN organisation o ON o.id = f.organisation_id`;
const IN_YEAR = `e.at >= make_timestamptz($2::int, 1, 1, 0, 0, 0, 'UTC') AND e.at < make_timestamptz($2::int + 1, 1, 1, 0, 0, 0, 'UTC')`;
const PAGE = `SELECT e.seq, e.act, e.at, e.facts, g.id AS group_id, g.name AS group_name, g.lang AS group_lang, o.stakeholder_group
  ${FROM} WHERE e.act = ANY($1::text[]) AND ($2::int IS NULL OR ${IN_YEAR}) AND ($3::bigint IS NULL OR e.seq < $3) ORDER BY e.seq DESC LIMIT $4`;
const YEARS = `SELECT extract(year FROM min(at) AT TIME ZONE 'UTC')::int AS first, extract(year FROM max(at) AT TIME ZONE 'UTC')::int AS last
  FROM audit_entry WHERE act = ANY($1::text[])`;
const FIGURES = `SELECT e.act, g.id AS group_id, g.name AS group_name, g.lang AS group_lang, o.stakeholder_group, count(*)::int AS times
  ${FROM} WHERE e.act = ANY($1::text[]) AND ${IN_YEAR} GROUP BY e.act, g.id, g.name, g.lang, o.stakeholder_group`;

type FigureRow = Pick<EntryRow, 'act' | 'group_id' | 'group_name' | 'group_lang' | 'stakeholder_group'> & { times: number };

const groupIn = ({ group_id: id, group_name: name, group_lang: lang }: Pick<EntryRow, 'group_id' | 'group_name' | 'group_lang'>): RegisterEntry['group'] =>
  id && name && lang ? { name, lang, address: groupAddress(id, name) } : null;

const cannedIn = (facts: Record<string, unknown>): CannedReason | null => CANNED_REASONS.find((canned) => canned === facts['canned']) ?? null;

const entryOf = (row: EntryRow): RegisterEntry => ({
  number: Number(row.seq),
  act: row.act,
  at: row.at.toISOString(),
  canned: cannedIn(row.facts),
  days: typeof row.facts['days'] === 'number' ? row.facts['days'] : null,
  group: groupIn(row),
  stakeholderGroup: row.stakeholder_group,
});

export interface RegisterSearch {
  year: number | null;
  act: RegisteredAct | null;
  before: number | null;
  limit?: number | undefined;
}

/** What anybody may know of moderation. It reads the record of acts and takes no words and no names out of it. */
@Injectable()
export class RegisterQueries {
  constructor(@Inject(Db) private readonly db: Db) {}

  async page({ year, act, before, limit = PAGE_SIZE }: RegisterSearch): Promise<RegisterView> {
    const rows = await this.db.query<EntryRow & Record<string, unknown>>(PAGE, [act ? [act] : REGISTERED_ACTS, year, before, limit + 1]);
    const page = rows.slice(0, limit);
    return { items: page.map(entryOf), next: rows.length > limit ? Number(page.at(-1)!.seq) : null, years: await this.years() };
  }

  async figures(year: number): Promise<RegisterFigures> {
    const rows = await this.db.query<FigureRow & Record<string, unknown>>(FIGURES, [REGISTERED_ACTS, year]);
    const byGroup = Map.groupBy(rows, (row) => row.group_id);
    const bySector = Map.groupBy(rows, (row) => row.stakeholder_group);
    return {
      year,
      acts: countsOf(rows),
      groups: [...byGroup.values()].map((some) => ({ group: groupIn(some[0]!), acts: countsOf(some) })).sort(mostFirst),
      stakeholderGroups: [...bySector].map(([stakeholderGroup, some]) => ({ stakeholderGroup, acts: countsOf(some) })).sort(mostFirst),
    };
  }

  private async years(): Promise<number[]> {
    const range = await one<{ first: number | null; last: number | null }>(this.db, YEARS, [REGISTERED_ACTS]);
    if (range?.first == null || range.last == null) return [];
    const { first, last } = range;
    return Array.from({ length: last - first + 1 }, (_, index) => last - index);
  }
}

function countsOf(rows: readonly FigureRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { act, times } of rows) counts[act] = (counts[act] ?? 0) + times;
  return counts;
}

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((total, times) => total + times, 0);
const mostFirst = (a: { acts: Record<string, number> }, b: { acts: Record<string, number> }): number => sum(b.acts) - sum(a.acts);
