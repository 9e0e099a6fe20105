import ICAL from 'ical.js';
import type { OutgoingMail } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, type BuiltGroup } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildSession, liveApi, nameFor } from '../../testing';
import { HouseJob } from '../reminders/house.job';
import { readCalendar } from './calendar.testing';
import { startApp } from './stage.testing';

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** A letter's calendar as a client reads it: what it asks, of whom, and of which events. */
function calendarOf({ calendar }: OutgoingMail) {
  if (!calendar) return null;
  const root = new ICAL.Component(ICAL.parse(calendar.text) as unknown[] as never);
  const people = (name: string) => [...new Set(root.getAllSubcomponents('vevent').flatMap((event) => event.getAllProperties(name).map((one) => String(one.getFirstValue()))))];
  expect(root.getFirstPropertyValue('method')).toBe(calendar.method);
  return { method: calendar.method, organizer: people('organizer'), attendee: people('attendee'), events: readCalendar(calendar.text) };
}

describe('letters about a session', () => {
  let app: TestApp;
  let chair: BuiltAccount;
  let group: BuiltGroup;
  beforeAll(async () => {
    app = await startApp();
    chair = await buildAccount(app);
    group = await buildGroup(app, { visibility: 'public', chair });
  });
  afterAll(() => app.close());

  const lettersTo = async ({ account }: BuiltAccount) => (await app.mail()).filter(({ to }) => to === account.email);
  const plan = { title: 'Mesa; de «firmas», y más', day: inDays(20), time: '10:00', timeZone: 'America/Santiago', minutes: 60, items: [{ title: 'Punto', minutes: 30 }] };
  const call = (who: BuiltAccount, count?: number) => liveApi(app, chair).callSession({
    body: { ...plan, groupId: group.id, speakers: [who.account.profile.handle], ...(count ? { repeat: { every: 'week' as const, count } } : {}) },
  });
  const revisionOf = async (session: string) => (await liveApi(app, chair).planForm({ query: { session } })).session!.revision;

  it('bring the calendar itself: the invitation, its change and its end are one event, each later than the last', async () => {
    const ana = await buildAccount(app);
    const { id } = await call(ana);
    const act = (what: 'schedule' | 'cancel' | 'restore') => liveApi(app, chair).actOnSession({ params: { sessionId: id }, body: { act: what, reason: 'Feriado' } });
    await act('schedule');
    await liveApi(app, chair).savePlan({ params: { sessionId: id }, body: { revision: await revisionOf(id), time: '11:30' } });
    await act('cancel');
    await act('restore');
    const letters = await lettersTo(ana);
    expect(letters.map(({ kind }) => kind)).toEqual(['live-named', 'live-changed', 'live-cancelled', 'live-restored']);
    const read = letters.map((mail) => calendarOf(mail)!);
    const told = read.map(({ method, events: [event, ...others] }) => [method, event!.wall.slice(11), event!.status, event!.sequence, others.length]);
    expect(told).toEqual([
      ['REQUEST', '10:00', 'CONFIRMED', 1, 0], ['REQUEST', '11:30', 'CONFIRMED', 2, 0], ['CANCEL', '11:30', 'CANCELLED', 3, 0], ['REQUEST', '11:30', 'CONFIRMED', 4, 0],
    ]);
    expect(new Set(read.map(({ events: [event] }) => event!.uid)).size).toBe(1);
    expect(read[0]!.events[0]!.summary).toBe(plan.title);
    for (const { organizer, attendee } of read) expect([organizer, attendee]).toEqual([['mailto:no-reply@minga.example'], [`mailto:${ana.account.email}`]]);
  });

  it('remind with the event as it stands, and give nobody who still waits for a place an event', async () => {
    const { id } = await buildSession(app);
    const [comes, waits] = [await buildAccount(app), await buildAccount(app)];
    for (const [who, waiting] of [[comes, false], [waits, true]] as const) {
      await app.db.query("INSERT INTO live_signup (session_id, account_id, waiting, at) VALUES ($1, $2, $3, now() - interval '3 days')", [id, who.account.id, waiting]);
    }
    await app.db.query("UPDATE live_session SET starts_at = now() + interval '50 minutes' WHERE id = $1", [id]);
    await app.nest.get(HouseJob).run();
    const [reminder] = await lettersTo(comes);
    expect(calendarOf(reminder!)).toMatchObject({ method: 'PUBLISH', attendee: [], events: [{ status: 'CONFIRMED', summary: 'Identidad digital transfronteriza' }] });
    await app.db.query('UPDATE live_session SET state = $2 WHERE id = $1', [id, 'scheduled']);
    const { moderator } = { moderator: await buildAccount(app) };
    await nameFor(app, { id }, moderator, 'moderator');
    await liveApi(app, moderator).actOnSession({ params: { sessionId: id }, body: { act: 'cancel', reason: 'Paro' } });
    expect((await lettersTo(comes)).map(({ kind, calendar }) => [kind, calendar?.method])).toEqual([['live-hour', 'PUBLISH'], ['live-cancelled', 'CANCEL']]);
    expect((await lettersTo(waits)).map(({ kind, calendar }) => [kind, calendar])).toEqual([['live-cancelled', null]]);
  });

  it('of a series are one a person for one act, with all its dates in words and in the calendar', async () => {
    const [ana, eva] = [await buildAccount(app), await buildAccount(app, { language: 'pt' })];
    const { id } = await call(ana, 4);
    const series = (act: 'schedule' | 'cancel') => liveApi(app, chair).actOnSeries({ params: { sessionId: id }, body: { act, reason: 'Sin fondos' } });
    await series('schedule');
    const ids = (await app.db.query<{ id: string }>('SELECT o.id FROM live_session o JOIN live_session s ON s.series_id = o.series_id WHERE s.id = $1 ORDER BY o.series_day', [id])).map((row) => row.id);
    for (const sessionId of ids.slice(2)) await liveApi(app, eva).signUp({ params: { sessionId }, body: { come: true } });
    await liveApi(app, chair).actOnSession({ params: { sessionId: ids[1]! }, body: { act: 'cancel', reason: 'Feriado' } });
    await liveApi(app, chair).savePlan({ params: { sessionId: id }, body: { revision: await revisionOf(id), time: '11:30', scope: 'following' } });
    await series('cancel');
    const told = (await lettersTo(ana)).map((mail) => ({ kind: mail.kind, subject: mail.subject, ...calendarOf(mail)! }));
    const stand = told.map(({ kind, method, events }) => [kind, method, ...events.map(({ status, sequence, wall }) => `${status} ${sequence} ${wall.slice(11)}`)]);
    const [first, late, off] = ['CONFIRMED 1 10:00', 'CONFIRMED 2 11:30', 'CANCELLED 3 11:30'];
    expect(stand).toEqual([
      ['live-named', 'PUBLISH', first, first, first, first], ['live-cancelled', 'CANCEL', 'CANCELLED 2 10:00'], ['live-changed', 'PUBLISH', late, late, late], ['live-cancelled', 'PUBLISH', off, off, off],
    ]);
    expect(told[3]!.subject).toBe(`Se cancelaron 3 sesiones: ${plan.title}`);
    const toEva = await lettersTo(eva);
    expect(toEva.map(({ subject }) => subject)).toEqual([`2 sessões mudaram: ${plan.title}`, `2 sessões canceladas: ${plan.title}`]);
    expect(toEva[1]!.text).toContain('Sin fondos');
    expect(toEva[1]!.text.match(/11:30/g)).toHaveLength(2);
  });
});
