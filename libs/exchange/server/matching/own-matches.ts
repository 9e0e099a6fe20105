import { Inject, Injectable } from '@nestjs/common';
import { accountIdOf, one, SiteSettingsStore, type Actor, type Sql } from '@minga/kernel/server';
import type { Country } from '@minga/people/contract';
import { byScore, isForExpert, nearnessesIn, scoreOf, totalOf, type MatchScore } from '../../contract';
import { labelsOf } from '../experts/expert.rows';
import type { RequestRow } from '../requests/request.rows';
import { TaxonomyService } from '../taxonomy/taxonomy.service';
import { askedOf, expertNow } from './features.queries';
import { worded } from './matches';
import { weightsNow } from './weights';

const IS_EXPERT = 'SELECT 1 AS found FROM expert WHERE account_id = $1';
/** All that want help and ask for something that is near what the reader knows ($2), or for nothing in particular. */
// One value for all of them, as with experts: thousands of rows column by column take the driver longer than the database.
const WANTING = `SELECT coalesce(json_agg(json_build_object('id', r.id, 'organisation_id', r.organisation_id, 'languages', r.languages, 'modalities', r.modalities, 'effort_days', r.effort_days,
    'from_on', r.from_on, 'until_on', r.until_on, 'themes', r.themes, 'skills', r.skills, 'country', o.country)), '[]')::text AS all
  FROM exchange_request r JOIN organisation o ON o.id = r.organisation_id
  WHERE r.state IN ('open', 'matched') AND r.opened_at IS NOT NULL AND r.audience = ANY($1::text[])
    AND (r.themes && $2::uuid[] OR r.skills && $2::uuid[] OR (r.themes = '{}' AND r.skills = '{}'))`;

type Wanting = Pick<RequestRow, 'id' | 'organisation_id' | 'languages' | 'modalities' | 'effort_days' | 'from_on' | 'until_on' | 'themes' | 'skills'> & { country: Country | null };

/** What fits a reader: all of it in order, and the reasons for those that are shown. */
export interface OwnFit {
  /** The best match first. */
  ids: readonly string[];
  /** Null for what does not fit. */
  score(requestId: string): MatchScore | null;
}

/** What a reader could help with: the same scores as the requesters see, from the other side. */
@Injectable()
export class OwnMatches {
  constructor(
    @Inject(SiteSettingsStore) private readonly settings: SiteSettingsStore,
    @Inject(TaxonomyService) private readonly taxonomy: TaxonomyService,
  ) {}

  /** Undefined for who is no expert. Everybody’s whole list is ordered by its totals; reasons are made for what is asked of it. */
  async of(sql: Sql, actor: Actor): Promise<OwnFit | undefined> {
    const accountId = accountIdOf(actor);
    if (!accountId || !(await one(sql, IS_EXPERT, [accountId]))) return undefined;
    const brought = await expertNow(sql, accountId);
    const taxonomy = await this.taxonomy.in(sql, actor.language);
    const weights = await weightsNow(sql, this.settings);
    const nearnesses = nearnessesIn(taxonomy.terms);
    const { all } = (await one<{ all: string }>(sql, WANTING, [actor.audiences, nearnesses.reaching(brought.areas.map(([termId]) => termId))]))!;
    const asked = new Map((JSON.parse(all) as Wanting[]).map((row) => [row.id, askedOf(row, row.country, nearnesses.to([...row.themes, ...row.skills]))]));
    const totals = [...asked].flatMap(([id, wants]) => (isForExpert(wants, brought) ? [{ id, total: totalOf(wants, brought, weights) }] : []));
    const label = labelsOf(taxonomy);
    const ids = totals.sort(byScore).map(({ id }) => id);
    const fitting = new Set(ids);
    return { ids, score: (id) => (fitting.has(id) ? worded(scoreOf(asked.get(id)!, brought, weights), label) : null) };
  }
}
