import { rooms } from '@minga/kernel/contract';
import { cursorOf, one, type Actor, type Db } from '@minga/kernel/server';
import { canAsk, missingIn, type OwnRequestsView, type RequestFormView, type SimilarView } from '../../contract';
import { today } from './facts';
import { needOf, requestAddress } from './request.rows';
import { account, requestFor } from './requests.access';
import { LIST_COLUMNS, LIST_FROM, listRowOf, type ListRecord } from './rows.queries';
import { standingOf } from './standing';

/** More than anybody has going at once. */
const MOST_OWN = 100;
const OWN = `SELECT ${LIST_COLUMNS} ${LIST_FROM} JOIN exchange_requester q ON q.request_id = r.id AND q.account_id = $1
  ORDER BY r.changed_at DESC, r.id DESC LIMIT ${MOST_OWN}`;

/** Requests that the actor made or was named for. @throws Refusal 401 */
export function ownRequests(db: Db, actor: Actor): Promise<OwnRequestsView> {
  const { id } = account(actor);
  return db.snapshot(async (sql) => {
    const rows = await sql.query<ListRecord>(OWN, [id]);
    return { cursor: await cursorOf(sql, [rooms.account(id)]), items: rows.map(listRowOf) };
  });
}

const GROUPS = `SELECT g.id, g.name FROM membership m JOIN working_group g ON g.id = m.group_id WHERE m.account_id = $1 ORDER BY g.name, g.id`;
const RETURNED = `SELECT reason FROM exchange_move WHERE request_id = $1 AND act = 'return' ORDER BY id DESC LIMIT 1`;

/** What the form is drawn with. @throws Refusal 401; 404, 403 for a request that is not the actor's to write */
export function requestForm(db: Db, actor: Actor, requestId?: string): Promise<RequestFormView> {
  const { id } = account(actor);
  return db.snapshot(async (sql) => {
    const standing = await standingOf(sql, actor);
    const verdict = canAsk(account(actor), { verified: !!standing });
    const row = requestId ? await requestFor(sql, actor, requestId, 'edit') : undefined;
    const returned = row?.state === 'returned' ? await one<{ reason: string | null }>(sql, RETURNED, [row.id]) : undefined;
    return {
      organisation: standing?.name ?? null,
      allowed: verdict.allowed,
      reason: verdict.allowed ? null : verdict.reason,
      groups: await sql.query<{ id: string; name: string }>(GROUPS, [id]),
      request: row
        ? { id: row.id, address: requestAddress(row.id, row.title), state: row.state, revision: row.revision, need: needOf(row), missing: missingIn(needOf(row), today()), returnedFor: returned?.reason ?? null }
        : null,
    };
  });
}

const MOST_SIMILAR = 5;
/** Any of the words in any of the four languages: what one types is found whatever language it was written in. */
const SIMILAR = `WITH asked AS (SELECT (
      coalesce(nullif(replace(plainto_tsquery('spanish', $1)::text, '&', '|'), ''), 'x')::tsquery
      || coalesce(nullif(replace(plainto_tsquery('portuguese', $1)::text, '&', '|'), ''), 'x')::tsquery
      || coalesce(nullif(replace(plainto_tsquery('english', $1)::text, '&', '|'), ''), 'x')::tsquery
      || coalesce(nullif(replace(plainto_tsquery('french', $1)::text, '&', '|'), ''), 'x')::tsquery) AS q)
  SELECT r.id, r.title, r.lang, r.state, o.name AS asker ${LIST_FROM}, asked
  WHERE r.words @@ asked.q AND r.opened_at IS NOT NULL AND r.audience = ANY($2::text[]) AND r.id IS DISTINCT FROM $3::uuid
    AND r.state NOT IN ('withdrawn', 'draft', 'in-review', 'returned')
  ORDER BY ts_rank(r.words, asked.q) DESC, r.id DESC LIMIT ${MOST_SIMILAR}`;

type SimilarRecord = Omit<SimilarView['items'][number], 'address'>;

/** Earlier requests that speak of the same. */
export async function similarRequests(db: Db, actor: Actor, text: string, not?: string): Promise<SimilarView> {
  const rows = await db.query<SimilarRecord>(SIMILAR, [text, actor.audiences, not ?? null]);
  return { items: rows.map((row) => ({ ...row, address: requestAddress(row.id, row.title) })) };
}

const REVIEWS = `SELECT count(*)::int AS count, min(state_since) AS oldest FROM exchange_request WHERE state = 'in-review'`;

/** How many requests wait to be read, and since when. */
export const reviewsWaiting = async (sql: Pick<Db, 'query'>): Promise<{ count: number; oldest: Date | null }> =>
  (await one<{ count: number; oldest: Date | null }>(sql, REVIEWS))!;

