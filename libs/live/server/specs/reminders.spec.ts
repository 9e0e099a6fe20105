import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildSession, liveApi, nameFor } from '../../testing';
import { HouseJob } from '../reminders/house.job';
import { startApp } from './stage.testing';

const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

describe('what the house does of itself', () => {
  let app: TestApp;
  let job: HouseJob;
  beforeAll(async () => {
    app = await startApp();
    job = app.nest.get(HouseJob);
  });
  afterAll(() => app.close());

  const startsIn = (id: string, minutes: number) => app.db.query('UPDATE live_session SET starts_at = $2 WHERE id = $1', [id, new Date(Date.now() + minutes * MINUTE_MS)]);
  const stateOf = async (id: string) => (await app.db.query<{ state: string }>('SELECT state FROM live_session WHERE id = $1', [id]))[0]!.state;
  const sign = (id: string, who: BuiltAccount, daysAgo: number) =>
    app.db.query("INSERT INTO live_signup (session_id, account_id, at) VALUES ($1, $2, now() - make_interval(days => $3))", [id, who.account.id, daysAgo]);
  const letters = async (kind: string) => (await app.mail()).filter((mail) => mail.kind === kind);

  it('opens the lobby a quarter of an hour before', async () => {
    const [soon, later] = [await buildSession(app), await buildSession(app)];
    await startsIn(soon.id, 14);
    await startsIn(later.id, 20);
    await job.run();
    expect([await stateOf(soon.id), await stateOf(later.id)]).toEqual(['lobby', 'scheduled']);
  });

  it('ends what was forgotten, and cancels what nobody began, without a letter', async () => {
    const [live, fresh, lobby] = [await buildSession(app, { state: 'live' }), await buildSession(app, { state: 'live' }), await buildSession(app, { state: 'lobby' })];
    for (const { id } of [live, lobby]) await startsIn(id, -6 * HOUR);
    await app.db.query("UPDATE live_session SET started_at = now() - interval '5 hours' WHERE id = $1", [live.id]);
    await startsIn(fresh.id, -6 * HOUR);
    const before = (await letters('live-cancelled')).length;
    await job.run();
    expect([await stateOf(live.id), await stateOf(fresh.id), await stateOf(lobby.id)]).toEqual(['ended', 'live', 'cancelled']);
    expect((await letters('live-cancelled')).length).toBe(before);
  });

  it('reminds a day and an hour before, each once, in everybody’s language; again when it is moved', async () => {
    const { id, moderator } = await buildSession(app);
    const [early, late] = [await buildAccount(app, { language: 'pt' }), await buildAccount(app)];
    await startsIn(id, DAY - HOUR);
    await sign(id, early, 3);
    await sign(id, late, 0);
    for (let turn = 0; turn < 2; turn++) await job.run();
    const ofDay = await letters('live-day');
    expect(ofDay.map(({ to }) => to).sort()).toEqual([early.account.email, moderator.account.email].sort());
    const portuguese = ofDay.find(({ to }) => to === early.account.email)!;
    expect(portuguese.subject).toBe('Amanhã: Identidad digital transfronteriza');
    expect(portuguese.text).toMatch(/\(Horário .*Uruguai\)/);
    expect(portuguese.text).toContain('/calendar.ics');
    await startsIn(id, 50);
    for (let turn = 0; turn < 2; turn++) await job.run();
    const ours = ofDay.map(({ to }) => to);
    expect((await letters('live-hour')).map(({ to }) => to).filter((to) => ours.includes(to) || to === late.account.email).sort()).toEqual(ours.toSorted());
    await startsIn(id, DAY - 2 * HOUR);
    await app.db.query("UPDATE live_session SET state = 'scheduled' WHERE id = $1", [id]);
    await job.run();
    expect((await letters('live-day')).length).toBe(2 * ofDay.length);
  });

  it('tells of changes and of a cancellation, with its reason, those whom it concerns', async () => {
    const { id, moderator } = await buildSession(app);
    const [comes, speaks] = [await buildAccount(app), await buildAccount(app)];
    await startsIn(id, 3 * DAY);
    await sign(id, comes, 0);
    await nameFor(app, { id }, speaks, 'speaker');
    const api = liveApi(app, moderator);
    const { session } = await api.planForm({ query: { session: id } });
    const { revision } = await api.savePlan({ params: { sessionId: id }, body: { revision: session!.revision, place: 'Sala 2' } });
    await api.savePlan({ params: { sessionId: id }, body: { revision, speakSeconds: 60 } });
    const both = [comes.account.email, speaks.account.email].sort();
    const changed = await letters('live-changed');
    expect(changed.map(({ to }) => to).sort()).toEqual(both);
    expect(changed[0]!.text).toContain('Sala 2');
    await api.actOnSession({ params: { sessionId: id }, body: { act: 'cancel', reason: 'Paro de transporte' } });
    const cancelled = await letters('live-cancelled');
    expect(cancelled.map(({ to }) => to).sort()).toEqual(both);
    expect(cancelled[0]!.text).toContain('Paro de transporte');
  });
});
