import { audience, notFound } from '@minga/kernel/contract';
import { cursorOf, one, type Actor, type Db, type Sql } from '@minga/kernel/server';
import { cutPage, pageKey, parsePageKey } from '@minga/groups/server';
import { cardJoins, cardJson } from '@minga/people/server';
import type { PersonCard, StakeholderGroup } from '@minga/people/contract';
import { canWithRequest, type Asker, type CaseRow, type CasesQuery, type CasesView, type CaseView, type Currency, type Helper, type Modality } from '../../contract';
import { boardRoomsOf } from '../events';
import { askerOf, requestIdOf, requestRooms } from '../requests/page.queries';
import { isPledgedSql } from '../funding/sums';
import { requestAddress } from '../requests/request.rows';
import { requestFacts, requestRow } from '../requests/requests.access';
import { addressPart } from '@minga/kernel/contract';
import { caseAddress, type CaseText } from './case.rows';

const PAGE_SIZE = 20;
/** Enough of the result to know whether to read on. */
const SUMMARY_LENGTH = 240;

type AskerRecord = { organisation_id: string; organisation: string; stakeholder_group: StakeholderGroup; country: string | null };
type ListRecord = AskerRecord & { id: string; title: string; lang: CaseRow['lang']; summary: string; themes: string[]; published_at: Date; sample: boolean };

const FROM = `FROM exchange_case c JOIN exchange_request r ON r.id = c.request_id JOIN organisation o ON o.id = r.organisation_id`;
/** $1 the reader's keys, $2 theme, $3 country. */
const SEEN = `c.published_at IS NOT NULL AND r.state = 'published' AND r.audience = ANY($1::text[])`;
const FILTERED = `${SEEN} AND ($2::uuid IS NULL OR r.themes @> ARRAY[$2::uuid]) AND ($3::text IS NULL OR o.country = $3)`;
const COLUMNS = `r.id, c.title, c.lang, left(c.result, ${SUMMARY_LENGTH}) AS summary, r.themes, c.published_at, r.sample,
  r.organisation_id, o.name AS organisation, o.stakeholder_group, o.country`;
const PAGE = `SELECT ${COLUMNS} ${FROM} WHERE ${FILTERED} AND ($4::timestamptz IS NULL OR (c.published_at, c.request_id) < ($4, $5::uuid))
  ORDER BY c.published_at DESC, c.request_id DESC LIMIT $6`;
/** The words that were typed, in each of the four languages: a case is found in the language it was written in. */
const FOUND = `WITH asked AS (SELECT websearch_to_tsquery('spanish', $4) || websearch_to_tsquery('portuguese', $4) || websearch_to_tsquery('english', $4)
    || websearch_to_tsquery('french', $4) AS q)
  SELECT ${COLUMNS} ${FROM}, asked WHERE ${FILTERED} AND c.words @@ asked.q ORDER BY ts_rank(c.words, asked.q) DESC, c.request_id DESC LIMIT $5`;
const COUNTRIES = `SELECT DISTINCT o.country ${FROM} WHERE ${SEEN} AND o.country IS NOT NULL ORDER BY o.country`;

const rowOf = (row: ListRecord): CaseRow => ({
  id: row.id, address: caseAddress(row.id, row.title), title: row.title, lang: row.lang, summary: row.summary, asker: askerOf(row) as Asker,
  themes: row.themes, publishedAt: row.published_at.toISOString(), sample: row.sample,
});

/** Cases that the reader may see. A search is one page, best first. @throws Refusal 422 for a key that was not made here */
export function casesOf(db: Db, actor: Actor, { q, theme, country, after, limit = PAGE_SIZE }: CasesQuery): Promise<CasesView> {
  const key = parsePageKey(after);
  return db.snapshot(async (sql) => {
    const filters = [actor.audiences, theme ?? null, country ?? null];
    const rows = q
      ? await sql.query<ListRecord>(FOUND, [...filters, q, limit])
      : await sql.query<ListRecord>(PAGE, [...filters, key?.at ?? null, key?.id ?? null, limit + 1]);
    const { page, more } = cutPage(rows, limit);
    const last = page.at(-1);
    const countries = await sql.query<{ country: Asker['country'] }>(COUNTRIES, [actor.audiences]);
    return {
      cursor: await cursorOf(sql, boardRoomsOf(actor)),
      items: page.map(rowOf),
      countries: countries.map((found) => found.country!),
      next: more && last && !q ? pageKey(last.published_at, last.id) : null,
    };
  });
}

type CaseRecord = CaseText & AskerRecord & { number: number; request_title: string; themes: string[]; modalities: Modality[]; minutes: number; published_at: Date; sample: boolean };
const CASE = `SELECT c.title, c.needed, c.done, c.result, c.lessons, c.documents, c.lang, c.published_at, r.number, r.title AS request_title, r.themes, r.modalities, r.sample,
    r.organisation_id, o.name AS organisation, o.stakeholder_group, o.country,
    (SELECT coalesce(sum(h.minutes), 0)::int FROM exchange_hours h WHERE h.request_id = r.id) AS minutes
  ${FROM} WHERE c.request_id = $1 AND c.published_at IS NOT NULL`;
const HELPERS = `SELECT CASE WHEN p.id IS NOT NULL AND p.erased_at IS NULL THEN ${cardJson('p')} END AS person, o.name AS organisation, coalesce(o.stakeholder_group, po.stakeholder_group) AS "stakeholderGroup",
    coalesce(o.country, po.country, p.country) AS country
  FROM exchange_offer f LEFT JOIN account p ON p.id = f.maker_id ${cardJoins('p')} LEFT JOIN organisation o ON o.id = f.organisation_id
  LEFT JOIN affiliation pf ON pf.account_id = p.id AND pf.until_at IS NULL LEFT JOIN organisation po ON po.id = pf.organisation_id
  WHERE f.request_id = $1 AND f.state = 'accepted' ORDER BY f.created_at, f.id`;
const FUNDERS = `SELECT o.id, o.name, r.currency, sum(l.amount)::float8 AS amount FROM exchange_pledge p JOIN exchange_request r ON r.id = p.request_id
  JOIN organisation o ON o.id = p.organisation_id JOIN exchange_pledge_line l ON l.pledge_id = p.id
  WHERE p.request_id = $1 AND ${isPledgedSql('p')} GROUP BY o.id, o.name, r.currency ORDER BY o.name, o.id`;
const MINUTES_AN_HOUR = 60;

interface HelperRecord extends Helper {
  person: PersonCard | null;
}
interface FunderRecord {
  id: string;
  name: string;
  currency: Currency;
  amount: number;
}

async function readCase(sql: Sql, actor: Actor, id: string): Promise<CaseView> {
  const row = await requestRow(sql, actor, id);
  const found = row?.state === 'published' && canWithRequest(actor, 'view', requestFacts(row)).allowed ? await one<CaseRecord & Record<string, unknown>>(sql, CASE, [id]) : undefined;
  if (!row || !found) throw notFound();
  const helpers = await sql.query<HelperRecord & Record<string, unknown>>(HELPERS, [id]);
  const funders = await sql.query<FunderRecord & Record<string, unknown>>(FUNDERS, [id]);
  const { title, needed, done, result, lessons, documents, lang, number, themes, modalities, sample } = found;
  return {
    cursor: await cursorOf(sql, requestRooms(actor, row)),
    id, title, needed, done, result, lessons, documents, lang, number, themes, modalities, sample,
    address: caseAddress(id, title),
    requestAddress: requestAddress(id, found.request_title),
    asker: askerOf(found),
    helpers: [...helpers],
    funders: funders.map((funder) => ({ name: funder.name, amount: funder.amount, currency: funder.currency, address: `/o/${addressPart(funder.id, funder.name)}` })),
    hours: Math.round(found.minutes / MINUTES_AN_HOUR),
    publishedAt: found.published_at.toISOString(),
    public: row.audience === audience.public(),
  };
}

/** A published case for its reader. @throws Refusal 404 */
export const caseOf = (db: Db, actor: Actor, address: string): Promise<CaseView> => db.snapshot((sql) => readCase(sql, actor, requestIdOf(address)));
