import { Inject, Injectable } from '@nestjs/common';
import { accountIdOf, one, SiteSettingsStore, type Actor, type Sql } from '@minga/kernel/server';
import type { Country } from '@minga/people/contract';
import { byScore, isForExpert, nearnessOf, scoreOf, type MatchScore, type Score } from '../../contract';
import { labelsOf } from '../experts/expert.rows';
import type { RequestRow } from '../requests/request.rows';
import { TaxonomyService } from '../taxonomy/taxonomy.service';
import { askedOf, expertNow } from './features.queries';
import { worded } from './matches';
import { weightsNow } from './weights';

const IS_EXPERT = 'SELECT 1 AS found FROM expert WHERE account_id = $1';
/** The last opened of those that want help: more than these nobody looks through, and so the page costs the same on any site. */
const MOST_LOOKED_AT = 200;
const WANTING = `SELECT r.id, r.organisation_id, r.languages, r.modalities, r.effort_days, r.from_on::text AS from_on, r.until_on::text AS until_on, r.themes, r.skills, o.country
  FROM exchange_request r JOIN organisation o ON o.id = r.organisation_id
  WHERE r.state IN ('open', 'matched') AND r.opened_at IS NOT NULL AND r.audience = ANY($1::text[]) ORDER BY r.opened_at DESC, r.id DESC LIMIT ${MOST_LOOKED_AT}`;

type Wanting = Pick<RequestRow, 'id' | 'organisation_id' | 'languages' | 'modalities' | 'effort_days' | 'from_on' | 'until_on' | 'themes' | 'skills'> & { country: Country | null };

/** What a reader could help with: the same scores as the requesters see, from the other side. */
@Injectable()
export class OwnMatches {
  constructor(
    @Inject(SiteSettingsStore) private readonly settings: SiteSettingsStore,
    @Inject(TaxonomyService) private readonly taxonomy: TaxonomyService,
  ) {}

  /** By the request’s id, the best match first; undefined for who is no expert. */
  async of(sql: Sql, actor: Actor): Promise<ReadonlyMap<string, MatchScore> | undefined> {
    const accountId = accountIdOf(actor);
    if (!accountId || !(await one(sql, IS_EXPERT, [accountId]))) return undefined;
    const brought = await expertNow(sql, accountId);
    const taxonomy = await this.taxonomy.in(sql, actor.language);
    const weights = await weightsNow(sql, this.settings);
    const scores = (await sql.query<Wanting & Record<string, unknown>>(WANTING, [actor.audiences])).flatMap((row): Score[] => {
      const asked = askedOf(row, row.country, nearnessOf(taxonomy.terms, [...row.themes, ...row.skills]));
      return isForExpert(asked, brought) ? [{ ...scoreOf(asked, brought, weights), id: row.id }] : [];
    });
    const label = labelsOf(taxonomy);
    return new Map(scores.toSorted(byScore).map((score) => [score.id, worded(score, label)]));
  }
}
