import type { Language } from '@minga/kernel/contract';
import type { SpokenLanguageCode, StakeholderGroup } from '@minga/people/contract';
import type { Currency, Modality, RequestRow as Row, RequestState } from '../../contract';
import { offeredSql, pledgedSql } from '../funding/sums';
import { askerOf } from './page.queries';
import { requestAddress } from './request.rows';

/** A row of a list, over `LIST_FROM`. */
export interface ListRecord {
  id: string;
  number: number;
  title: string;
  lang: Language;
  state: RequestState;
  before_state: RequestState | null;
  state_since: Date;
  opened_at: Date | null;
  organisation_id: string;
  organisation: string;
  stakeholder_group: StakeholderGroup;
  country: string | null;
  themes: string[];
  skills: string[];
  languages: SpokenLanguageCode[];
  modalities: Modality[];
  currency: Currency;
  asked: number;
  offers_until: string | null;
  sample: boolean;
  offers: number;
  pledged: number;
  pledges_offered: number;
  helpers: string[];
}

/** Whose offers were accepted: no secret. Who left is named nowhere. */
const HELPERS = `ARRAY(SELECT coalesce(ho.name, ha.name) FROM exchange_offer xo LEFT JOIN organisation ho ON ho.id = xo.organisation_id
    LEFT JOIN account ha ON ha.id = xo.maker_id AND ha.erased_at IS NULL
  WHERE xo.request_id = r.id AND xo.state = 'accepted' AND coalesce(ho.name, ha.name) IS NOT NULL ORDER BY xo.id) AS helpers`;

export const LIST_COLUMNS = `r.id, r.number, r.title, r.lang, r.state, r.before_state, r.state_since, r.opened_at, r.organisation_id, o.name AS organisation,
  o.stakeholder_group, o.country, r.themes, r.skills, r.languages, r.modalities, r.currency, r.asked::float8 AS asked, r.offers_until::text AS offers_until, r.sample,
  (SELECT count(*)::int FROM exchange_offer xo WHERE xo.request_id = r.id AND xo.state <> 'withdrawn') AS offers,
  ${pledgedSql('r')} AS pledged, ${offeredSql('r')} AS pledges_offered, ${HELPERS}`;
export const LIST_FROM = 'FROM exchange_request r JOIN organisation o ON o.id = r.organisation_id';

export const listRowOf = (row: ListRecord): Row => ({
  id: row.id,
  number: row.number,
  address: requestAddress(row.id, row.title),
  title: row.title,
  lang: row.lang,
  state: row.state,
  before: row.before_state,
  since: row.state_since.toISOString(),
  openedAt: row.opened_at?.toISOString() ?? null,
  asker: askerOf(row),
  themes: row.themes,
  languages: row.languages,
  modalities: row.modalities,
  currency: row.currency,
  asked: row.asked,
  offersUntil: row.offers_until,
  sample: row.sample,
  offers: row.offers,
  pledged: row.pledged,
  offered: row.pledges_offered,
  helpers: row.helpers,
});
