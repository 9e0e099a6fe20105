import { maySpeak } from '@minga/kernel/contract';
import { cursorOf, type Actor, type Db } from '@minga/kernel/server';
import { cardJoins, cardJson } from '@minga/people/server';
import { canWithRequest, todayInUtc, type OffersView, type Question, type QuestionsView } from '../../contract';
import { actingOf } from '../deal/acting';
import { requestRooms } from '../requests/page.queries';
import { requestFacts, requestFor } from '../requests/requests.access';
import type { RequestRow } from '../requests/request.rows';
import { offererOf, offersTo, offerView, type OfferRow } from './offer.rows';

/** As the board counts them: declined ones were received too. */
const received = ({ state }: OfferRow): boolean => state !== 'withdrawn';

/** Why this reader may not offer, as a refusal’s code; undefined when they may. */
function refusedFor(actor: Actor, request: RequestRow, affiliatedTo: string | null, offers: readonly OfferRow[]): string | undefined {
  const verdict = canWithRequest(actor, 'offer', requestFacts(request));
  if (!verdict.allowed) return 'reason' in verdict ? verdict.reason : 'not-in-this-state';
  if (affiliatedTo === request.organisation_id) return 'own-request';
  if (request.offers_until !== null && request.offers_until < todayInUtc()) return 'offers-closed';
  return offers.some((offer) => offer.state !== 'withdrawn' && offer.own) ? 'offered-already' : undefined;
}

/** Offers to a request for its reader. @throws Refusal 404 */
export const offersPage = (db: Db, actor: Actor, requestId: string): Promise<OffersView> =>
  db.snapshot(async (sql) => {
    const request = await requestFor(sql, actor, requestId, 'view');
    const rows = await offersTo(sql, requestId, actor);
    const acting = await actingOf(sql, actor);
    const requester = request.parties.includes('requester');
    const all = requester || request.parties.includes('steward');
    const reason = refusedFor(actor, request, acting.affiliatedTo, rows);
    const shown = rows.filter((row) => row.own || row.in_team || (all && received(row)));
    return {
      cursor: await cursorOf(sql, requestRooms(actor, request)),
      count: rows.filter(received).length,
      accepted: rows.filter(({ state }) => state === 'accepted').map(offererOf),
      offers: shown.map((row) => offerView(row, request.state, requester)),
      all,
      mayOffer: reason === undefined,
      reason: reason ?? null,
      organisation: acting.organisation,
      currency: request.currency,
    };
  });

interface QuestionRow extends Omit<Question, 'at' | 'answer'> {
  at: Date;
  answer: string | null;
  answerer: Question['by'];
  answered_at: Date | null;
}

/** More than any request is asked. */
const MOST_QUESTIONS = 200;
const QUESTIONS = `SELECT q.id, q.text, q.at, q.answer, q.answered_at, CASE WHEN a.id IS NOT NULL THEN ${cardJson('a')} END AS by,
    CASE WHEN b.id IS NOT NULL THEN ${cardJson('b')} END AS answerer
  FROM exchange_question q LEFT JOIN account a ON a.id = q.by_id ${cardJoins('a')} LEFT JOIN account b ON b.id = q.answered_by ${cardJoins('b')}
  WHERE q.request_id = $1 ORDER BY q.at, q.id LIMIT ${MOST_QUESTIONS}`;

const questionOf = ({ id, by, text, at, answer, answerer, answered_at: when }: QuestionRow): Question => ({
  id, by, text, at: at.toISOString(), answer: answer === null ? null : { text: answer, by: answerer, at: when!.toISOString() },
});

/** @throws Refusal 404 */
export const questionsPage = (db: Db, actor: Actor, requestId: string): Promise<QuestionsView> =>
  db.snapshot(async (sql) => {
    const request = await requestFor(sql, actor, requestId, 'view');
    const speaks = maySpeak(actor).allowed;
    const requester = request.parties.includes('requester');
    const rows = await sql.query<QuestionRow>(QUESTIONS, [requestId]);
    return {
      cursor: await cursorOf(sql, requestRooms(actor, request)),
      items: rows.map(questionOf),
      mayAsk: speaks && !requester && QUESTIONABLE.includes(request.state),
      mayAnswer: speaks && requester,
    };
  });

/** States in which a request is asked about. */
export const QUESTIONABLE: readonly RequestRow['state'][] = ['open', 'matched', 'agreed', 'under-way'];
