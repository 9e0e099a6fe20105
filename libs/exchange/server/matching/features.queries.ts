import { one, type Sql } from '@minga/kernel/server';
import type { Country, SpokenLanguage, SpokenLanguageCode } from '@minga/people/contract';
import { weeksBetween, type Asked, type AreaRole, type Brought, type Modality, type Nearness } from '../../contract';
import { FOUND } from '../experts/expert.rows';
import { THIS_MONTH } from '../experts/invited';
import type { RequestRow } from '../requests/request.rows';
import { today } from '../requests/facts';

/** Accepted offers by whom they bind: their maker, and who confirmed being of the team. */
const WORK = `SELECT p.account_id, count(*) FILTER (WHERE r.state IN ('agreed', 'under-way'))::int AS load,
    count(v.side)::int AS evaluations, count(*) FILTER (WHERE v.again = 'yes')::int AS again
  FROM (SELECT o.request_id, o.maker_id AS account_id FROM exchange_offer o WHERE o.state = 'accepted' AND o.maker_id IS NOT NULL
    UNION SELECT o.request_id, m.account_id FROM exchange_offer_member m JOIN exchange_offer o ON o.id = m.offer_id AND o.state = 'accepted' WHERE m.confirmed) p
  JOIN exchange_request r ON r.id = p.request_id
  LEFT JOIN exchange_evaluation v ON v.request_id = r.id AND v.side = 'requester' AND r.state IN ('evaluated', 'published')
  GROUP BY p.account_id`;

// One value for everybody: reading ten thousand rows column by column takes the driver longer than the database.
const FEATURES = `SELECT coalesce(json_agg(json_build_array(e.account_id, f.organisation_id, a.country, e.areas::json, a.languages, e.free_weeks, e.half_weeks,
    e.hours_week, e.modalities, e.travel_days, e.countries, coalesce(w.evaluations, 0), coalesce(w.again, 0), coalesce(w.load, 0), e.proposed,
    coalesce(n.invited, 0), e.most_proposals, e.conflict_organisations)), '[]')::text AS all
  FROM expert e JOIN account a ON a.id = e.account_id
  LEFT JOIN affiliation f ON f.account_id = a.id AND f.until_at IS NULL
  LEFT JOIN (${WORK}) w ON w.account_id = e.account_id
  LEFT JOIN (SELECT i.account_id, count(*)::int AS invited FROM exchange_invitation i WHERE i.at >= ${THIS_MONTH} GROUP BY i.account_id) n ON n.account_id = e.account_id
  WHERE ${FOUND('a')}`;

type Packed = [
  id: string, organisationId: string | null, country: Country | null, areas: [string, AreaRole, number][], languages: SpokenLanguage[], free: string[], half: string[],
  hoursWeek: number, modalities: Modality[], travelDays: number, countries: Country[], evaluations: number, again: number, load: number, proposed: boolean,
  invited: number, mostProposals: number, conflictOrganisations: string[],
];

const broughtOf = ([
  id, organisationId, country, areas, languages, free, half, hoursWeek, modalities, travelDays, countries, evaluations, again, load, proposed, invited, mostProposals,
  conflictOrganisations,
]: Packed): Brought => ({
  id, organisationId, country, areas, languages, free, half, hoursWeek, modalities, travelDays, countries, evaluations, again, load, proposed, invited, mostProposals,
  conflictOrganisations,
});

/** Everybody who offers help, as matching sees them: one statement. */
export async function everybody(sql: Sql): Promise<Brought[]> {
  const { all } = (await one<{ all: string }>(sql, FEATURES))!;
  return (JSON.parse(all) as Packed[]).map(broughtOf);
}

/** What a request asks, as matching sees it. Its weeks begin today at the earliest. */
export function askedOf(row: Pick<RequestRow, 'organisation_id' | 'languages' | 'modalities' | 'effort_days' | 'from_on' | 'until_on'>, country: Country | null, { terms, near }: Nearness): Asked {
  const from = row.from_on && row.from_on > today() ? row.from_on : today();
  return {
    organisationId: row.organisation_id,
    country,
    terms,
    near,
    languages: row.languages as SpokenLanguageCode[],
    modalities: row.modalities,
    weeks: row.until_on && row.until_on >= from ? weeksBetween(from, row.until_on) : [],
    effortDays: row.effort_days,
  };
}
