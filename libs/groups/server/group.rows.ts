import type { Language } from '@minga/kernel/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import {
  ACTIVITY_DAYS, emptyActivity, setActivity,
  type Activity, type Composition, type Group, type Joining, type Latest, type Mine, type Posting, type Role, type Visibility, type WatchLevel,
} from '../contract';
import { groupAddress } from './groups.events';

/** A group with what its views show, as it comes from PostgreSQL. */
export interface GroupRecord {
  id: string;
  name: string;
  purpose: string;
  lang: Language;
  visibility: Visibility;
  joining: Joining;
  posting: Posting;
  slow_minutes: number;
  revision: number;
  members: number;
  composition: Composition;
  countries: number;
  topics: number;
  active_at: Date;
  latest_at: Date | null;
  latest_topic: Latest['topic'];
  latest_by: PersonCard | null;
  days: Record<string, number> | null;
  role: Role | null;
  watch: WatchLevel | null;
  since: Date | null;
}

/**
 * Columns of a `GroupRecord` over `GROUP_FROM`.
 * @param today parameter with the last day of the cord
 */
export const groupColumns = (today: string): string => `g.id, g.name, g.purpose, g.lang, g.visibility, g.joining, g.posting, g.slow_minutes, g.revision,
  g.members, g.composition, g.countries, g.topics, g.active_at, g.latest_at, g.latest_topic,
  CASE WHEN a.id IS NULL THEN NULL ELSE ${cardJson('a')} END AS latest_by,
  (SELECT json_object_agg(to_char(d.day, 'YYYY-MM-DD'), d.posts) FROM group_day d
    WHERE d.group_id = g.id AND d.day > ${today}::date - ${ACTIVITY_DAYS} AND d.day <= ${today}::date) AS days,
  m.role, m.watch, m.since`;

/** @param account parameter with the reader's account id, or null */
export const groupFrom = (account: string): string => `FROM working_group g
  LEFT JOIN membership m ON m.group_id = g.id AND m.account_id = ${account}::uuid
  LEFT JOIN account a ON a.id = g.latest_by ${cardJoins('a')}`;

const activityOf = (days: GroupRecord['days'], today: string): Activity =>
  Object.entries(days ?? {}).reduce((cord, [day, posts]) => setActivity(cord, day, posts), emptyActivity(today));

const latestOf = (row: GroupRecord): Latest | null =>
  row.latest_at && { at: row.latest_at.toISOString(), topic: row.latest_topic, by: row.latest_by };

export const mineOf = (row: Pick<GroupRecord, 'role' | 'watch' | 'since'>): Mine | null =>
  row.role && { role: row.role, watch: row.watch!, since: row.since!.toISOString() };

export const groupOf = (row: GroupRecord, today: string): Group => ({
  id: row.id,
  address: groupAddress(row.id, row.name),
  name: row.name,
  purpose: row.purpose,
  lang: row.lang,
  visibility: row.visibility,
  joining: row.joining,
  posting: row.posting,
  slowMinutes: row.slow_minutes,
  revision: row.revision,
  members: row.members,
  composition: row.composition,
  countries: row.countries,
  activity: activityOf(row.days, today),
  topics: row.topics,
  latest: latestOf(row),
  activeAt: row.active_at.toISOString(),
});
