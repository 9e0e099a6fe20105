import { addressPart, audience, idFromAddress, isId, isSteward, notFound, rooms } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, one, type Actor, type Db, type SiteSettings, type Sql } from '@minga/kernel/server';
import { groupAddress, insist } from '@minga/groups/server';
import { cardJoins, cardJson } from '@minga/people/server';
import type { PersonCard, StakeholderGroup } from '@minga/people/contract';
import { BEFORE_OPEN, canWithRequest, next, type Asker, type Party, type RequestAct, type RequestMove, type RequestState, type RequestView } from '../../contract';
import { factsOf } from './facts';
import { partiesSql, partsOf } from './parties';
import { needOf, requestAddress, REQUEST_COLUMNS, type RequestRow } from './request.rows';
import { requestFacts } from './requests.access';

interface PageRecord extends RequestRow {
  organisation: string;
  stakeholder_group: StakeholderGroup;
  country: string | null;
  maker: PersonCard | null;
  group_name: string | null;
  following: boolean;
  followers: number;
}

const PAGE = `SELECT ${REQUEST_COLUMNS}, ${partiesSql('r', '$2')} AS parties, o.name AS organisation, o.stakeholder_group, o.country,
    CASE WHEN m.id IS NOT NULL THEN ${cardJson('m')} END AS maker, g.name AS group_name,
    EXISTS (SELECT FROM exchange_follower w WHERE w.request_id = r.id AND w.account_id = $2::uuid) AS following,
    (SELECT count(*)::int FROM exchange_follower w WHERE w.request_id = r.id) AS followers
  FROM exchange_request r JOIN organisation o ON o.id = r.organisation_id LEFT JOIN account m ON m.id = r.maker_id ${cardJoins('m')}
  LEFT JOIN working_group g ON g.id = r.group_id AND g.audience = ANY($3::text[]) WHERE r.id = $1`;

/** More than any request meets; the page shows them all. */
const MOST_MOVES = 200;
const MOVES = `SELECT v.id::text, v.act, v.from_state, v.to_state, v.party, v.at, v.reason, CASE WHEN b.id IS NOT NULL THEN ${cardJson('b')} END AS by
  FROM exchange_move v LEFT JOIN account b ON b.id = v.by_id ${cardJoins('b')} WHERE v.request_id = $1 ORDER BY v.id LIMIT ${MOST_MOVES}`;

interface MoveRecord {
  id: string;
  act: RequestAct;
  from_state: RequestState;
  to_state: RequestState;
  party: Party;
  at: Date;
  reason: string | null;
  by: PersonCard | null;
}

/** What went on before it was open, and why anything was done, is for those who are in on it. */
function historyOf(rows: readonly MoveRecord[], partakes: boolean): RequestMove[] {
  return rows
    .filter(({ to_state: to }) => partakes || !BEFORE_OPEN.includes(to))
    .map((row) => ({
      id: row.id, act: row.act, from: row.from_state, to: row.to_state, at: row.at.toISOString(), by: row.by, as: row.party,
      reason: partakes ? row.reason : null,
    }));
}

/** The id behind an address part, or an id itself. @throws Refusal 404 */
export function requestIdOf(address: string): string {
  const id = isId(address) ? address : idFromAddress(address);
  if (!id) throw notFound();
  return id;
}

/** The rooms in which this reader hears of it: those whose key they hold. */
export function requestRooms(actor: Actor, row: RequestRow): string[] {
  const holds = (key: string): boolean => actor.audiences.includes(key);
  return [
    ...(holds(row.audience) ? [rooms.request(row.id)] : []),
    ...(holds(audience.requestParties(row.id)) ? [rooms.requestParties(row.id)] : []),
    ...(isSteward(actor) ? [rooms.exchangeDesk()] : []),
  ];
}

export const askerOf = (row: Pick<PageRecord, 'organisation_id' | 'organisation' | 'stakeholder_group' | 'country'>): Asker => ({
  organisationId: row.organisation_id,
  name: row.organisation,
  address: `/o/${addressPart(row.organisation_id, row.organisation)}`,
  stakeholderGroup: row.stakeholder_group,
  country: row.country as Asker['country'],
});

async function readPage(sql: Sql, settings: SiteSettings, actor: Actor, id: string): Promise<RequestView> {
  const found = await one<PageRecord>(sql, PAGE, [id, accountIdOf(actor), actor.audiences]);
  if (!found) throw notFound();
  const row = { ...found, parties: partsOf(actor, found.parties) };
  insist(canWithRequest(actor, 'view', requestFacts(row)));
  const partakes = row.parties.length > 0;
  const moves = await sql.query<MoveRecord>(MOVES, [id]);
  return {
    cursor: await cursorOf(sql, requestRooms(actor, row)),
    id,
    number: row.number,
    address: requestAddress(id, row.title),
    url: settings.url(requestAddress(id, row.title)),
    state: row.state,
    before: row.before_state,
    since: row.state_since.toISOString(),
    openedAt: row.opened_at?.toISOString() ?? null,
    revision: row.revision,
    asker: askerOf(row),
    maker: row.maker,
    group: row.group_id && row.group_name !== null ? { id: row.group_id, name: row.group_name, address: groupAddress(row.group_id, row.group_name) } : null,
    need: needOf(row),
    parties: row.parties,
    next: next({ state: row.state, before: row.before_state }, row.parties, { ...(await factsOf(sql, row)), reason: true }),
    history: historyOf(moves, partakes),
    following: row.following,
    followers: row.followers,
    partakes,
    sample: row.sample,
  };
}

/** A request's page for its reader. @throws Refusal 404 */
export const requestPage = (db: Db, settings: SiteSettings, actor: Actor, address: string): Promise<RequestView> => 
  db.snapshot((sql) => readPage(sql, settings, actor, requestIdOf(address)));
