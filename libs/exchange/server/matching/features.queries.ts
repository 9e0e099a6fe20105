import { Injectable } from '@nestjs/common';
import { one, type Sql } from '@minga/kernel/server';
import type { Country, SpokenLanguage, SpokenLanguageCode } from '@minga/people/contract';
import { weeksBetween, type Asked, type AreaRole, type Brought, type Modality, type Nearness } from '../../contract';
import { FACE_JOINS, THERE } from '../experts/faces';
import { THIS_MONTH } from '../experts/invited';
import type { RequestRow } from '../requests/request.rows';
import { today } from '../requests/facts';
import { dimensionsOf } from './fields';

/** Accepted offers by whom they bind: their maker, who confirmed being of the team, and the organisation in whose name they were made. */
const WORK = `SELECT p.id, count(*) FILTER (WHERE r.state IN ('agreed', 'under-way'))::int AS load,
    count(v.side)::int AS evaluations, count(*) FILTER (WHERE v.again = 'yes')::int AS again
  FROM (SELECT o.request_id, o.maker_id AS id FROM exchange_offer o WHERE o.state = 'accepted' AND o.maker_id IS NOT NULL
    UNION SELECT o.request_id, m.account_id FROM exchange_offer_member m JOIN exchange_offer o ON o.id = m.offer_id AND o.state = 'accepted' WHERE m.confirmed
    UNION SELECT o.request_id, o.organisation_id FROM exchange_offer o WHERE o.state = 'accepted' AND o.organisation_id IS NOT NULL) p
  JOIN exchange_request r ON r.id = p.request_id
  LEFT JOIN exchange_evaluation v ON v.request_id = r.id AND v.side = 'requester' AND r.state IN ('evaluated', 'published') AND r.audience = 'public'
  GROUP BY p.id`;
/** What comes of work here, of the few who have any: it changes with what others do. */
const DONE = `SELECT coalesce(json_object_agg(coalesce(w.id, n.expert_id), json_build_object('evaluations', coalesce(w.evaluations, 0), 'again', coalesce(w.again, 0),
    'load', coalesce(w.load, 0), 'invited', coalesce(n.invited, 0))), '{}') AS done
  FROM (${WORK}) w FULL JOIN (SELECT i.expert_id, count(*)::int AS invited FROM exchange_invitation i WHERE i.at >= ${THIS_MONTH} GROUP BY i.expert_id) n
    ON n.expert_id = w.id`;

type Done = Pick<Brought, 'evaluations' | 'again' | 'load' | 'invited'>;
const doneBy = async (sql: Sql): Promise<Record<string, Done>> => (await one<{ done: Record<string, Done> }>(sql, DONE))!.done;

const FROM = `FROM expert e ${FACE_JOINS}`;
/** A row is written anew by each change of it: which transaction wrote it last tells whether it is the one that was read. */
const VERSION = `concat(e.xmin, ' ', a.xmin, ' ', a_f.xmin, ' ', o.xmin)`;
/** Of all versions together one number; the sum is the same in whatever order the rows come. */
const DIGEST = `SELECT coalesce(sum(hashtextextended(concat(e.id, ' ', ${VERSION}), 0)), 0)::text AS digest ${FROM} WHERE ${THERE}`;
const VERSIONS = `SELECT coalesce(json_object_agg(e.id, ${VERSION}), '{}')::text AS all ${FROM} WHERE ${THERE}`;
// One value for everybody: reading ten thousand rows column by column takes the driver longer than the database.
const PROFILES = `SELECT coalesce(json_agg(json_build_array(e.id, coalesce(o.id, a_f.organisation_id), coalesce(o.country, a.country), e.areas::json, coalesce(a.languages, e.languages), e.free_weeks, e.half_weeks,
    e.hours_week, e.modalities, e.travel_days, e.countries, e.proposed, e.most_proposals, e.conflict_organisations)), '[]')::text AS all
  ${FROM} WHERE e.id = ANY($1::uuid[])`;

type Packed = [
  id: string, organisationId: string | null, country: Country | null, areas: [string, AreaRole, number][], languages: SpokenLanguage[], free: string[], half: string[],
  hoursWeek: number, modalities: Modality[], travelDays: number, countries: Country[], proposed: boolean, mostProposals: number, conflictOrganisations: string[],
];

/** Nothing done here yet. */
const NEW = { evaluations: 0, again: 0, load: 0, invited: 0 };

const broughtOf = ([
  id, organisationId, country, areas, languages, free, half, hoursWeek, modalities, travelDays, countries, proposed, mostProposals, conflictOrganisations,
]: Packed): Brought => ({
  id, organisationId, country, areas, languages, free, half, hoursWeek, modalities, travelDays, countries, proposed, mostProposals, conflictOrganisations, ...NEW,
});

async function profilesOf(sql: Sql, ids: readonly string[]): Promise<Brought[]> {
  const { all } = (await one<{ all: string }>(sql, PROFILES, [ids]))!;
  return (JSON.parse(all) as Packed[]).map(broughtOf);
}

interface Held {
  digest: string;
  byId: ReadonlyMap<string, { version: string; brought: Brought }>;
}

async function renewed(sql: Sql, { byId }: Held): Promise<Held['byId']> {
  const versions = Object.entries(JSON.parse((await one<{ all: string }>(sql, VERSIONS))!.all) as Record<string, string>);
  const changed = versions.filter(([id, version]) => byId.get(id)?.version !== version).map(([id]) => id);
  const fresh = new Map((changed.length > 0 ? await profilesOf(sql, changed) : []).map((brought) => [brought.id, brought]));
  return new Map(versions.map(([id, version]) => [id, fresh.has(id) ? { version, brought: fresh.get(id)! } : byId.get(id)!]));
}

/** What experts offer, as it was read last: of ten thousand, only those who changed are read again. One a process. */
@Injectable()
export class HeldExperts {
  private held: Held = { digest: '', byId: new Map() };

  /** Everybody who offers help and may be found. Read in a snapshot: what changed and how belong together. */
  async everybody(sql: Sql): Promise<Brought[]> {
    const { digest } = (await one<{ digest: string }>(sql, DIGEST))!;
    const held = digest === this.held.digest ? this.held : { digest, byId: await renewed(sql, this.held) };
    this.held = held;
    const done = await doneBy(sql);
    return Array.from(held.byId.values(), ({ brought }) => (brought.id in done ? { ...brought, ...done[brought.id] } : brought));
  }
}

/** One expert as matching sees them now. The account or organisation is an expert. */
export async function expertNow(sql: Sql, id: string): Promise<Brought> {
  const [brought] = await profilesOf(sql, [id]);
  return { ...brought!, ...(await doneBy(sql))[id] };
}

/** What a request asks, as matching sees it. Its weeks begin today at the earliest. */
export function askedOf(row: Pick<RequestRow, 'organisation_id' | 'languages' | 'modalities' | 'effort_days' | 'from_on' | 'until_on'>, country: Country | null, { terms, near, fields }: Nearness): Asked {
  const from = row.from_on && row.from_on > today() ? row.from_on : today();
  return {
    organisationId: row.organisation_id,
    country,
    terms,
    near,
    dimensions: dimensionsOf(fields),
    languages: row.languages as SpokenLanguageCode[],
    modalities: row.modalities,
    weeks: row.until_on && row.until_on >= from ? weeksBetween(from, row.until_on) : [],
    effortDays: row.effort_days,
  };
}
