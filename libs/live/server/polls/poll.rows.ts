import type { Language } from '@minga/kernel/contract';
import type { Sql } from '@minga/kernel/server';
import { breakdownOf, showsResults, type LivePollFace, type LivePollKind, type LivePollOption, type LivePollResults, type LivePollState, type PollVoice } from '../../contract';

export interface PollRow {
  id: string;
  session_id: string;
  item_id: string | null;
  kind: LivePollKind;
  question: string;
  lang: Language;
  options: LivePollOption[];
  voice: PollVoice;
  state: LivePollState;
  partials: boolean;
  opened_at: Date | null;
  closed_at: Date | null;
  revealed_at: Date | null;
}

export const POLL_COLUMNS = 'id, session_id, item_id, kind, question, lang, options, voice, state, partials, opened_at, closed_at, revealed_at';

export const pollFace = (row: PollRow): LivePollFace => ({
  id: row.id,
  itemId: row.item_id,
  kind: row.kind,
  question: row.question,
  lang: row.lang,
  options: row.options,
  voice: row.voice,
  state: row.state,
  partials: row.partials,
  openedAt: row.opened_at?.toISOString() ?? null,
  closedAt: row.closed_at?.toISOString() ?? null,
  revealedAt: row.revealed_at?.toISOString() ?? null,
});

/** Voices that count: each person's, or the last of each country's. */
const VOICES = `voices AS (
  SELECT v.poll_id, v.account_id, v.choices, v.stakeholder_group, v.country FROM live_poll_vote v
  JOIN live_poll p ON p.id = v.poll_id WHERE v.poll_id = ANY($1::uuid[]) AND p.voice = 'person'
  UNION ALL
  SELECT * FROM (SELECT DISTINCT ON (v.poll_id, v.country) v.poll_id, v.account_id, v.choices, v.stakeholder_group, v.country FROM live_poll_vote v
    JOIN live_poll p ON p.id = v.poll_id WHERE v.poll_id = ANY($1::uuid[]) AND p.voice = 'delegation' ORDER BY v.poll_id, v.country, v.at DESC, v.account_id) last
)`;
const ANSWERED = `WITH ${VOICES} SELECT poll_id, count(*)::int AS count FROM voices GROUP BY poll_id`;
const COUNTED = `WITH ${VOICES} SELECT poll_id, choice AS option, stakeholder_group AS "group", country, count(*)::int AS count
  FROM voices, unnest(choices) choice GROUP BY poll_id, choice, stakeholder_group, country`;

interface Counted {
  poll_id: string;
  option: string;
  group: string | null;
  country: string | null;
  count: number;
}

function resultsOf({ options }: PollRow, counted: readonly Counted[]): LivePollResults {
  const ids = options.map(({ id }) => id);
  const votes = Object.fromEntries(ids.map((id) => [id, 0]));
  for (const { option, count } of counted) votes[option] = (votes[option] ?? 0) + count;
  return {
    votes,
    groups: breakdownOf(ids, counted.map(({ option, group, count }) => ({ option, column: group, count }))),
    countries: breakdownOf(ids, counted.map(({ option, country, count }) => ({ option, column: country, count }))),
  };
}

export interface PollTally {
  answered: number;
  results: LivePollResults | null;
}

/**
 * How polls stand, by id: the one rule for every page, event and report.
 * @param all also what may not be seen yet, for a record that is made when all is over
 */
export async function talliesOf(sql: Sql, polls: readonly PollRow[], all = false): Promise<Map<string, PollTally>> {
  if (polls.length === 0) return new Map();
  const ids = polls.map(({ id }) => id);
  const answered = new Map((await sql.query<{ poll_id: string; count: number }>(ANSWERED, [ids])).map((row) => [row.poll_id, row.count]));
  const shown = polls.filter((poll) => all || showsResults(poll));
  const counted = shown.length > 0 ? await sql.query<Counted>(COUNTED, [shown.map(({ id }) => id)]) : [];
  const byPoll = Map.groupBy(counted, (row) => row.poll_id);
  return new Map(polls.map((poll) => [poll.id, { answered: answered.get(poll.id) ?? 0, results: shown.includes(poll) ? resultsOf(poll, byPoll.get(poll.id) ?? []) : null }]));
}
