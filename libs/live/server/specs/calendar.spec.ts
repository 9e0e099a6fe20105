import { createRequire } from 'node:module';
import { shortId } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildGroup } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { liveApi, nameFor } from '../../testing';
import { calendarText, type CalendarEvent } from '../calendar/ics';
import { readClock } from '../plan/clock';
import { ZONES } from '../plan/zones';
import { readCalendar, type ReadEvent } from './calendar.testing';
import { refusal, startApp } from './stage.testing';

const tzlib = createRequire(import.meta.url)('timezones-ical-library') as { tzlib_get_ical_block(zone: string): string[] };
const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
/** A year by every fifth day: each stretch between two changes of clocks in any zone. */
const YEAR = 73;
const DAYS = Array.from({ length: YEAR }, (_, turn) => new Date(Date.UTC(2026, 10, 1) + turn * 5 * DAY_MS).toISOString().slice(0, 10));
const AMERICAS = ZONES.slice(0, ZONES.indexOf('UTC'));

const EVENT: CalendarEvent = {
  uid: 'a@example.org', title: 'Sesión', description: '', location: '', url: 'https://example.org/s/a', startsAt: new Date(), timeZone: 'UTC', minutes: 90, sequence: 0,
  cancelled: false, createdAt: new Date(0), changedAt: new Date(0),
};

const SITE = { name: 'Red "abierta"', address: 'no-reply@example.org' };

describe('calendars', () => {
  let app: TestApp;
  let chair: BuiltAccount;
  beforeAll(async () => {
    app = await startApp();
    chair = await buildAccount(app);
  });
  afterAll(() => app.close());

  it('say in each zone of the Americas what the wall clock said, over a year, by their own rules and by those that others publish', () => {
    const wrong: string[] = [];
    for (const zone of AMERICAS) {
      // Three in the afternoon is never leapt over
      const times = DAYS.map((day) => ({ wall: `${day}T15:00`, at: readClock({ day, time: '15:00', timeZone: zone }).at }));
      const wanted = times.map(({ at, wall }) => `${wall} ${at.toISOString()}`).join('\n');
      const text = calendarText('Año', times.map(({ at }) => ({ ...EVENT, startsAt: at, timeZone: zone })), SITE);
      const read = (rules?: string) => readCalendar(text, rules).map(({ wall, at }) => `${wall} ${at}`).join('\n');
      if (read() !== wanted) wrong.push(zone);
      if (read(tzlib.tzlib_get_ical_block(zone)[0]) !== wanted) wrong.push(`${zone}, as published`);
    }
    expect(AMERICAS.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['America/Santiago', '2027-04-03', '23:30'],
    ['America/Santiago', '2027-09-05', '00:30'],
    ['America/New_York', '2027-03-14', '02:30'],
    ['America/New_York', '2027-11-07', '01:30'],
    ['America/Havana', '2027-11-07', '00:30'],
    // The first Sunday of April is not the day of the change in this year
    ['America/Santiago', '2029-04-07', '22:00'],
  ])('read %s on %s at %s as the session does, in the hour of the change', (timeZone, day, time) => {
    const { at } = readClock({ day, time, timeZone });
    expect(readCalendar(calendarText('Cambio', [{ ...EVENT, startsAt: at, timeZone }], SITE))[0]).toMatchObject({ at: at.toISOString(), minutes: 90 });
  });

  it('fold and escape what people write', () => {
    const title = 'Título; con, signos\\ y una línea\nmás 🌎 '.repeat(6);
    const text = calendarText('Red, abierta', [{ ...EVENT, title, timeZone: 'America/Santiago' }], SITE);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(readCalendar(text)[0]!.summary).toBe(title);
  });

  it('show a series with its exceptions: one moved, one cancelled, the hour changed from one on', async () => {
    const group = await buildGroup(app, { visibility: 'public', chair });
    const api = liveApi(app, chair);
    const first = inDays(20);
    const body = { groupId: group.id, title: 'Mesa semanal', day: first, time: '10:00', timeZone: 'America/Santiago', minutes: 60, items: [{ title: 'Punto', minutes: 30 }] };
    const { id } = await api.callSession({ body: { ...body, repeat: { every: 'week', count: 6 } } });
    expect(await api.actOnSeries({ params: { sessionId: id }, body: { act: 'schedule' } })).toMatchObject({ moved: 6, state: 'scheduled' });
    const list = async () => (await liveApi(app).listSessions({ query: { group: group.id } })).items;
    const [, second, third, fourth] = await list();
    const planOf = (session: string) => api.planForm({ query: { session } });
    const revision = async (session: string) => (await planOf(session)).session!.revision;
    const moved = inDays(29);
    await api.savePlan({ params: { sessionId: second!.id }, body: { revision: await revision(second!.id), day: moved } });
    await api.actOnSession({ params: { sessionId: third!.id }, body: { act: 'cancel', reason: 'Feriado' } });
    await api.savePlan({ params: { sessionId: fourth!.id }, body: { revision: await revision(fourth!.id), time: '11:30', scope: 'following' } });
    const read = readCalendar((await app.request(`/g/${group.address.split('/').at(-1)}/sessions.ics`)).text);
    const wall = (event: ReadEvent) => `${event.wall} ${event.status} ${event.sequence}`;
    const on = (days: number, time: string, state = 'CONFIRMED', sequence = 1) => `${inDays(days)}T${time} ${state} ${sequence}`;
    expect(read.map(wall)).toEqual([
      on(20, '10:00'), on(29, '10:00', 'CONFIRMED', 2), on(34, '10:00', 'CANCELLED', 2), on(41, '11:30', 'CONFIRMED', 2), on(48, '11:30', 'CONFIRMED', 2), on(55, '11:30', 'CONFIRMED', 2),
    ]);
    const stored = await app.db.query<{ at: Date }>('SELECT starts_at AS at FROM live_session WHERE group_id = $1 ORDER BY starts_at', [group.id]);
    expect(read.map(({ at }) => at)).toEqual(stored.map(({ at }) => at.toISOString()));
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(6);
    expect((await refusal(api.savePlan({ params: { sessionId: id }, body: { revision: await revision(id), repeat: { every: 'week', count: 2 } } }))).problem?.fields?.[0]?.field).toBe('repeat');
  });

  it('are private by an address that nobody guesses, that is kept as a digest, and over when it is reset', async () => {
    const group = await buildGroup(app, { visibility: 'public', chair });
    const api = liveApi(app, chair);
    const person = await buildAccount(app);
    const { id } = await api.callSession({ body: { groupId: group.id, title: 'Sesión propia', day: inDays(9), items: [{ title: 'Punto', minutes: 5 }] } });
    await api.actOnSession({ params: { sessionId: id }, body: { act: 'schedule' } });
    const own = liveApi(app, person);
    const { path } = await own.makeCalendar({});
    const read = async (at: string) => readCalendar((await app.request(at)).text).map(({ summary }) => summary);
    expect(await read(path)).toEqual([]);
    await own.signUp({ params: { sessionId: id }, body: { come: true } });
    expect(await read(path)).toEqual(['Sesión propia']);
    // Who publishes, as in the letters; nobody who comes
    const { text } = await app.request(path);
    expect([text.match(/^ORGANIZER;CN=".+":mailto:no-reply@minga\.example\r$/gm)?.length, text.includes('ATTENDEE')]).toEqual([1, false]);
    const token = path.slice('/s/calendar/'.length, -'.ics'.length);
    expect(JSON.stringify(await app.db.query('SELECT * FROM live_calendar'))).not.toContain(token);
    expect(JSON.stringify(await app.db.query('SELECT * FROM mutation'))).not.toContain(token);
    const again = await own.makeCalendar({});
    expect([(await app.request(path)).status, (await app.request(again.path)).status]).toEqual([404, 200]);
    await own.dropCalendar({});
    expect((await app.request(again.path)).status).toBe(404);
    expect((await own.ownCalendar({})).since).toBeNull();
    expect((await app.request('/s/calendar/%2e%2e.ics')).status).toBe(404);
  });

  it('hold nothing that their reader may not see', async () => {
    const group = await buildGroup(app, { visibility: 'private', chair });
    const { id } = await liveApi(app, chair).callSession({ body: { groupId: group.id, title: 'Reservada', day: inDays(9), items: [{ title: 'Punto', minutes: 5 }] } });
    const files = [`/s/${shortId(id)}/calendar.ics`, `/g/${shortId(group.id)}/sessions.ics`];
    const status = (cookie?: string) => Promise.all(files.map(async (file) => (await app.request(file, cookie ? { cookie } : {})).status));
    expect(await status(chair.session)).toEqual([404, 200]);
    await liveApi(app, chair).actOnSession({ params: { sessionId: id }, body: { act: 'schedule' } });
    expect(await status()).toEqual([404, 404]);
    expect(await status(chair.session)).toEqual([200, 200]);
    const outsider = await buildAccount(app);
    await nameFor(app, { id }, outsider, 'speaker');
    const { path } = await liveApi(app, outsider).makeCalendar({});
    expect(readCalendar((await app.request(path)).text)).toEqual([]);
  });

  it('keep a plan as a template for who may call sessions there', async () => {
    const group = await buildGroup(app, { visibility: 'public', chair });
    const api = liveApi(app, chair);
    const { id } = await api.callSession({ body: { groupId: group.id, title: 'Plantilla', minutes: 45, items: [{ title: 'Ronda', minutes: 40 }] } });
    const template = await api.keepTemplate({ body: { sessionId: id, name: 'Ronda mensual' } });
    const form = await api.planForm({ query: { template: template.id, group: group.id } });
    expect(form.plan).toMatchObject({ title: 'Plantilla', minutes: 45, groupId: group.id, items: [{ id: null, title: 'Ronda' }], moderators: [chair.account.profile.handle] });
    expect(form.templates).toContainEqual({ id: template.id, name: 'Ronda mensual', mine: true });
    expect((await api.planForm({ query: { from: id } })).plan).toMatchObject({ title: 'Plantilla', items: [{ id: null }] });
    const other = await buildAccount(app, { siteRole: 'steward' });
    expect((await refusal(liveApi(app, other).planForm({ query: { template: template.id } }))).status).toBe(404);
    expect((await refusal(liveApi(app, other).dropTemplate({ params: { templateId: template.id } }))).status).toBe(404);
    await api.dropTemplate({ params: { templateId: template.id } });
    expect((await api.planForm({ query: {} })).templates).not.toContainEqual(expect.objectContaining({ id: template.id }));
  });
});
