import { rooms, type Language } from '@minga/kernel/contract';
import type { Actor, Sql } from '@minga/kernel/server';
import type { Country, StakeholderGroup } from '@minga/people/contract';
import { UNSEALED, type Delivered, type ExpertRecord, type Modality, type RequestState } from '../../contract';
import { caseAddress } from '../case/case.rows';
import { endorsedIn } from '../endorsements/endorsements.queries';
import { evaluationFigures, helpedSql } from '../evaluation/figures';
import { isPledgedSql } from '../funding/sums';
import { requester } from '../requests/parties';
import { requestAddress } from '../requests/request.rows';

const WEEK_DAYS = 7;
/** As many as a page shows; the counts are of all. */
const MOST_SHOWN = 12;
const QUOTE_LENGTH = 200;
/** The last time that an act was done: what was sent back was delivered when it was delivered for good. */
const dayOf = (act: string): string => `(SELECT max(v.at AT TIME ZONE 'UTC')::date FROM exchange_move v WHERE v.request_id = r.id AND v.act = '${act}')`;
/** The day by which both sides last meant to be ready; else the one that the request named. */
const PLANNED = 'coalesce((SELECT max(m.due_on) FROM exchange_milestone m WHERE m.request_id = r.id), r.until_on)';
const DELIVERED = `SELECT r.id, coalesce(c.title, r.title) AS title, r.lang, r.state, r.modalities, ${PLANNED}::text AS planned, ${dayOf('start')}::text AS started,
    ${dayOf('deliver')}::text AS delivered, json_build_object('name', o.name, 'stakeholderGroup', o.stakeholder_group, 'country', o.country) AS asker, v.advice, v.lang AS advice_lang,
    ARRAY(SELECT DISTINCT p_o.name FROM exchange_pledge p JOIN organisation p_o ON p_o.id = p.organisation_id WHERE p.request_id = r.id AND ${isPledgedSql('p')} ORDER BY p_o.name) AS funders
  FROM exchange_request r JOIN organisation o ON o.id = r.organisation_id LEFT JOIN exchange_evaluation v ON v.request_id = r.id AND v.side = 'requester'
  LEFT JOIN exchange_case c ON c.request_id = r.id AND c.published_at IS NOT NULL
  WHERE r.state IN ('delivered', 'evaluated', 'published') AND r.audience = 'public' AND ${helpedSql('r', '$1')} ORDER BY delivered DESC, r.id`;

/** As many as somebody has open at once. */
const MOST_OPEN = 20;
const INVITABLE = `SELECT r.id, r.title FROM exchange_request r WHERE r.state IN ('open', 'matched') AND ${requester('r', '$2')}
  AND NOT EXISTS (SELECT FROM exchange_invitation i WHERE i.request_id = r.id AND i.expert_id = $1) ORDER BY r.opened_at DESC, r.id DESC LIMIT ${MOST_OPEN}`;

interface DeliveredRow {
  id: string;
  title: string;
  lang: Language;
  state: RequestState;
  modalities: Modality[];
  planned: string | null;
  started: string | null;
  delivered: string | null;
  asker: { name: string; stakeholderGroup: StakeholderGroup; country: Country | null };
  advice: string | null;
  advice_lang: Language;
  funders: string[];
}

/** How a text begins: its first sentence, cut where it is long. */
export function opening(text: string): string {
  const sentence = text.trim().split(/(?<=[.!?])\s|\n/u)[0] ?? '';
  return sentence.length > QUOTE_LENGTH ? `${sentence.slice(0, sentence.lastIndexOf(' ', QUOTE_LENGTH))}…` : sentence;
}

const DAY_MS = 86_400_000;
const weeksFrom = (start: string, end: string): number => Math.max(1, Math.ceil((Date.parse(end) - Date.parse(start)) / DAY_MS / WEEK_DAYS));

function deliveredOf({ id, title, lang, state, modalities, asker, funders, advice, advice_lang, ...row }: DeliveredRow): Delivered {
  const on = row.delivered ?? '';
  const quote = advice && UNSEALED.includes(state) ? { text: opening(advice), lang: advice_lang } : null;
  return {
    id, title, lang, asker, on, modalities, funders, quote,
    address: state === 'published' ? caseAddress(id, title) : requestAddress(id, title),
    weeks: weeksFrom(row.started ?? on, on),
    inTime: row.planned === null ? null : on <= row.planned,
  };
}

/** Where the reader is told of invitations of theirs. */
export const ownRoom = (actor: Actor): string[] => (actor.kind === 'account' ? [rooms.account(actor.id)] : []);

/** What others say of an expert and what came of their work, as this reader sees it. */
export async function recordOf(sql: Sql, expertId: string, actor: Actor): Promise<ExpertRecord> {
  const all = (await sql.query<DeliveredRow & Record<string, unknown>>(DELIVERED, [expertId])).filter(({ delivered }) => delivered !== null).map(deliveredOf);
  const dated = all.filter(({ inTime }) => inTime !== null);
  return {
    delivered: all.slice(0, MOST_SHOWN),
    deliveredCount: all.length,
    inTime: { count: dated.filter(({ inTime }) => inTime).length, of: dated.length },
    evaluations: await evaluationFigures(sql, expertId),
    ...(await endorsedIn(sql, expertId, actor)),
    invitable: actor.kind === 'account' && actor.id !== expertId ? await sql.query<{ id: string; title: string }>(INVITABLE, [expertId, actor.id]) : [],
  };
}
