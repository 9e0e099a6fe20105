import { notFound } from '@minga/kernel/contract';
import { one, sha256, type Actor, type Db, type SiteSettings, type Sql } from '@minga/kernel/server';
import { groupFor } from '@minga/groups/server';
import { sessionFor } from '../session/session.access';
import { sessionAddress } from '../session/session.rows';
import { calendarText, type CalendarEvent, type CalendarOrganizer } from './ics';

/** What was goes on standing in a calendar for a season; more than that many are nobody's to attend. */
const PAST_DAYS = 120;
const MOST = 1_000;

export interface EventRow extends Record<string, unknown> {
  id: string;
  title: string;
  purpose: string;
  place: string;
  call_url: string;
  starts_at: Date;
  time_zone: string;
  minutes: number;
  sequence: number;
  state: string;
  created_at: Date;
  changed_at: Date;
}

const COLUMNS = 's.id, s.title, s.purpose, s.place, s.call_url, s.starts_at, s.time_zone, s.minutes, s.sequence, s.state, s.created_at, s.changed_at';
/** What was cancelled before anybody heard of it is none. */
const CALLED = `s.state <> 'draft' AND (s.state <> 'cancelled' OR s.sequence > 1) AND s.starts_at > now() - interval '${PAST_DAYS} days'`;
const ONE = `SELECT ${COLUMNS} FROM live_session s WHERE s.id = $1`;
const THESE = `SELECT ${COLUMNS} FROM live_session s WHERE s.id = ANY($1::uuid[])`;
const OF_GROUP = `SELECT ${COLUMNS} FROM live_session s WHERE s.group_id = $1 AND s.audience = ANY($2::text[]) AND ${CALLED} ORDER BY s.starts_at, s.id LIMIT ${MOST}`;
const OWNER = `SELECT a.id FROM live_calendar c JOIN account a ON a.id = c.account_id WHERE c.digest = $1 AND a.erased_at IS NULL AND (a.standing NOT IN ('suspended', 'banned') OR a.standing_until < now())`;
const OWN = `SELECT ${COLUMNS} FROM live_session s WHERE ${CALLED} AND (s.audience IN ('public', 'network') OR EXISTS (SELECT FROM audience_grant k WHERE k.account_id = $1 AND k.key = s.audience))
  AND (EXISTS (SELECT FROM live_role r WHERE r.session_id = s.id AND r.account_id = $1) OR EXISTS (SELECT FROM live_signup u WHERE u.session_id = s.id AND u.account_id = $1 AND NOT u.waiting))
  ORDER BY s.starts_at, s.id LIMIT ${MOST}`;

/** A session as an event of calendars: one and the same in each file, feed and letter. */
export const eventOf = (row: EventRow, settings: SiteSettings): CalendarEvent => {
  const url = settings.url(sessionAddress(row.id, row.title));
  return {
    uid: `${row.id}@${new URL(url).hostname}`,
    title: row.title,
    description: [row.purpose, row.call_url, url].filter(Boolean).join('\n\n'),
    location: row.place || row.call_url || url,
    url,
    startsAt: row.starts_at,
    timeZone: row.time_zone,
    minutes: row.minutes,
    sequence: row.sequence,
    cancelled: row.state === 'cancelled',
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
};

/** What calendars say of these sessions, by id. */
export const eventRows = async (sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, EventRow>> =>
  new Map((await sql.query<EventRow>(THESE, [ids])).map((row) => [row.id, row]));

/** The site as its calendars name it, in files and letters. */
export interface CalendarSite {
  settings: SiteSettings;
  organizer: CalendarOrganizer;
}

/** One session as a calendar. @throws Refusal 404, also for a draft */
export const sessionCalendar = (db: Db, { settings, organizer }: CalendarSite, actor: Actor, id: string): Promise<string> =>
  db.snapshot(async (sql) => {
    const { title, state } = await sessionFor(sql, actor, id, 'view');
    if (state === 'draft') throw notFound();
    return calendarText(title, [eventOf((await one<EventRow>(sql, ONE, [id]))!, settings)], organizer);
  });

/** A group's sessions that the reader may see. @throws Refusal 404 */
export const groupCalendar = (db: Db, { settings, organizer }: CalendarSite, actor: Actor, groupId: string): Promise<string> =>
  db.snapshot(async (sql) => {
    const { name } = await groupFor(sql, actor, groupId, 'view');
    return calendarText(name, await eventsOf(sql, settings, OF_GROUP, [groupId, actor.audiences]), organizer);
  });

/** Somebody's own sessions, for whoever holds their private address. @throws Refusal 404 */
export const ownCalendar = (db: Db, { settings, organizer }: CalendarSite, token: string): Promise<string> =>
  db.snapshot(async (sql) => {
    const owner = await one<{ id: string }>(sql, OWNER, [sha256(token)]);
    if (!owner) throw notFound();
    return calendarText(settings.siteName, await eventsOf(sql, settings, OWN, [owner.id]), organizer);
  });

const eventsOf = async (sql: Sql, settings: SiteSettings, text: string, values: readonly unknown[]): Promise<CalendarEvent[]> =>
  (await sql.query<EventRow>(text, values)).map((row) => eventOf(row, settings));
