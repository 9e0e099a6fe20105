import { addressPart } from '@minga/kernel/contract';
import { cursorOf, type Actor, type Db } from '@minga/kernel/server';
import { canWithRequest, FUNDING_GROUPS, isOffered, isPledged, leftOf, type BudgetLine, type Currency, type FundingKindView, type FundingView, type OwnPledgesView, type PledgeState, type RequestState } from '../../contract';
import { actingOf } from '../deal/acting';
import { requestRooms } from '../requests/page.queries';
import { account, requestFacts, requestFor } from '../requests/requests.access';
import { pledgesTo, pledgeView, type PledgeRow } from './pledge.rows';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const stands = ({ state }: PledgeRow): boolean => state !== 'withdrawn';

const kindsOf = (budget: readonly BudgetLine[], rows: readonly PledgeRow[]): FundingKindView[] =>
  budget.map(({ kind, amount }) => {
    const of = (some: readonly PledgeRow[]): number => sum(some.flatMap(({ lines }) => lines.filter((line) => line.kind === kind).map((line) => line.amount)));
    return { kind, asked: amount, pledged: of(rows.filter(isPledged)), offered: of(rows.filter(isOffered)) };
  });

/** What a request asks for and what is pledged, for its reader. @throws Refusal 404 */
export const fundingPage = (db: Db, actor: Actor, requestId: string): Promise<FundingView> =>
  db.snapshot(async (sql) => {
    const request = await requestFor(sql, actor, requestId, 'view');
    const rows = await pledgesTo(sql, requestId, actor);
    const { organisation, affiliatedTo } = await actingOf(sql, actor);
    const partakes = request.parties.length > 0;
    const kinds = kindsOf(request.budget, rows);
    const open = kinds.some((kind) => leftOf(kind) > 0);
    const may = canWithRequest(actor, 'pledge', requestFacts(request)).allowed && affiliatedTo !== request.organisation_id;
    return {
      cursor: await cursorOf(sql, requestRooms(actor, request)),
      currency: request.currency,
      asked: request.asked,
      pledged: sum(kinds.map(({ pledged }) => pledged)),
      offered: sum(kinds.map(({ offered }) => offered)),
      disbursed: sum(rows.filter(({ state }) => state === 'disbursed').map(({ amount }) => amount)),
      kinds,
      pledges: rows.filter((row) => stands(row) || row.own || partakes).map((row) => pledgeView(row, request.state, partakes)),
      mayPledge: may && open && organisation !== null && FUNDING_GROUPS.includes(organisation.stakeholderGroup),
      organisation,
    };
  });

interface OwnRow {
  id: string;
  request_id: string;
  number: number;
  title: string;
  request_state: RequestState;
  asker: string;
  amount: number;
  currency: Currency;
  state: PledgeState;
  helpers: string[];
}

const MOST_OWN = 200;
const OWN = `SELECT p.id, r.id AS request_id, r.number, r.title, r.state AS request_state, g.name AS asker, r.currency, p.state,
    (SELECT sum(l.amount)::float8 FROM exchange_pledge_line l WHERE l.pledge_id = p.id) AS amount,
    ARRAY(SELECT coalesce(og.name, oa.name, '') FROM exchange_offer o LEFT JOIN organisation og ON og.id = o.organisation_id LEFT JOIN account oa ON oa.id = o.maker_id
      WHERE o.request_id = r.id AND o.state = 'accepted' ORDER BY o.created_at) AS helpers
  FROM affiliation f JOIN exchange_pledge p ON p.organisation_id = f.organisation_id
  JOIN exchange_request r ON r.id = p.request_id JOIN organisation g ON g.id = r.organisation_id
  WHERE f.account_id = $1 AND f.until_at IS NULL AND f.state = 'verified' AND (f.representative OR p.by_id = f.account_id)
    AND (p.state <> 'withdrawn' OR r.audience = ANY($2::text[]))
  ORDER BY p.at DESC, p.id DESC LIMIT ${MOST_OWN}`;

/** What the reader’s organisation pledged, and what came of it. @throws Refusal 401 */
export async function ownPledges(db: Db, actor: Actor): Promise<OwnPledgesView> {
  const rows = await db.query<OwnRow>(OWN, [account(actor).id, actor.audiences]);
  return {
    items: rows.map(({ id, request_id: requestId, number, title, request_state: state, asker, amount, currency, state: pledge, helpers }) => ({
      id, amount, currency, helpers, state: pledge,
      request: { id: requestId, number, title, state, asker, address: `/x/${addressPart(requestId, title)}` },
    })),
  };
}
