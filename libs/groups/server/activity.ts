import { rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { cardsOf } from '@minga/people/server';
import { ACTIVITY_DAYS, dayOf, type Latest } from '../contract';
import { tell } from './groups.events';

/** What moved in a group, as the slice whose objects moved counts it. */
export interface ActivityEntry {
  groupId: string;
  /** When it moved, ISO 8601: chooses the day. */
  at: string;
  /** Posts more (or, taken back, less). */
  posts: number;
  /** Topics more or less. */
  topics?: number;
  /** What the group's row shows as its last movement, unless it has a later one. */
  latest?: LatestMovement;
}

export interface LatestMovement {
  topic: Latest['topic'];
  /** The account that moved it. */
  by: string | null;
}

interface DayRow {
  group_id: string;
  day: string;
  posts: number;
}

interface CountedRow {
  id: string;
  topics: number;
  active_at: Date;
  latest_at: Date | null;
  latest_topic: Latest['topic'];
  latest_by: string | null;
}

const COUNT_DAYS = `
INSERT INTO group_day AS d (group_id, day, posts)
  SELECT group_id, day, sum(posts) FROM unnest($1::uuid[], $2::date[], $3::int[]) AS i(group_id, day, posts)
  GROUP BY group_id, day ORDER BY group_id, day
ON CONFLICT (group_id, day) DO UPDATE SET posts = greatest(0, d.posts + EXCLUDED.posts)
RETURNING group_id, to_char(day, 'YYYY-MM-DD') AS day, posts`;

const COUNTED = 'g.id, g.topics, g.active_at, g.latest_at, g.latest_topic, g.latest_by';
const COUNT_GROUPS = `
WITH input AS (
  SELECT * FROM unnest($1::uuid[], $2::timestamptz[], $3::int[], $4::text[], $5::uuid[], $6::boolean[]) AS i(group_id, at, topics, topic, by, shows)
), sums AS (
  SELECT group_id, sum(topics)::int AS topics, max(at) AS at FROM input GROUP BY group_id
), newest AS (
  SELECT DISTINCT ON (group_id) group_id, at, topic::jsonb AS topic, by FROM input WHERE shows ORDER BY group_id, at DESC
)
UPDATE working_group g SET
  topics = greatest(0, g.topics + s.topics),
  active_at = greatest(g.active_at, s.at),
  latest_at = CASE WHEN n.at >= coalesce(g.latest_at, '-infinity') THEN n.at ELSE g.latest_at END,
  latest_topic = CASE WHEN n.at >= coalesce(g.latest_at, '-infinity') THEN n.topic ELSE g.latest_topic END,
  latest_by = CASE WHEN n.at >= coalesce(g.latest_at, '-infinity') THEN n.by ELSE g.latest_by END
FROM sums s LEFT JOIN newest n ON n.group_id = s.group_id
WHERE g.id = s.group_id
RETURNING ${COUNTED}`;

const SHOW_LATEST = `UPDATE working_group g SET latest_topic = $2::jsonb, latest_by = $3, latest_at = $4 WHERE g.id = $1 RETURNING ${COUNTED}`;

async function tellActivity(tx: Tx, counted: CountedRow[], days: DayRow[]): Promise<void> {
  const people = await cardsOf(tx, counted.flatMap((row) => row.latest_by ?? []));
  for (const row of counted) {
    const latest = row.latest_at && {
      at: row.latest_at.toISOString(),
      topic: row.latest_topic,
      by: (row.latest_by && people.get(row.latest_by)) || null,
    };
    tell(tx, rooms.group(row.id), 'group.activity', {
      groupId: row.id,
      days: days.filter((day) => day.group_id === row.id).map(({ day, posts }) => ({ day, posts })),
      topics: row.topics,
      latest,
      activeAt: row.active_at.toISOString(),
    });
  }
}

/** The first day that a cord of today shows: what is older is kept and not told. */
const firstShownDay = (): string => {
  const past = new Date();
  past.setUTCDate(past.getUTCDate() - ACTIVITY_DAYS + 1);
  return dayOf(past);
};

/**
 * Counts what moved in groups and tells their rooms, once a group however many entries. Call it from a consumer: writers
 * of different topics must not wait for each other at their group's row.
 */
export async function countActivity(tx: Tx, entries: readonly ActivityEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const column = <T>(pick: (entry: ActivityEntry) => T): T[] => entries.map(pick);
  const groups = column((entry) => entry.groupId);
  const days = await tx.query<DayRow>(COUNT_DAYS, [groups, column((entry) => dayOf(entry.at)), column((entry) => entry.posts)]);
  const counted = await tx.query<CountedRow>(COUNT_GROUPS, [
    groups,
    column((entry) => entry.at),
    column((entry) => entry.topics ?? 0),
    column((entry) => (entry.latest?.topic ? JSON.stringify(entry.latest.topic) : null)),
    column((entry) => entry.latest?.by ?? null),
    column((entry) => entry.latest !== undefined),
  ]);
  const shown = firstShownDay();
  await tellActivity(tx, counted, days.filter(({ day }) => day >= shown));
}

/** Shows another last movement, or none: when the topic that is shown was renamed, hidden or removed. */
export async function showLatest(tx: Tx, groupId: string, latest: (LatestMovement & { at: string }) | null): Promise<void> {
  const topic = latest?.topic ? JSON.stringify(latest.topic) : null;
  await tellActivity(tx, await tx.query<CountedRow>(SHOW_LATEST, [groupId, topic, latest?.by ?? null, latest?.at ?? null]), []);
}
