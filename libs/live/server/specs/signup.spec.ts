import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildSession, liveApi, nameFor } from '../../testing';
import { refusal, startApp } from './stage.testing';

const HOUR_MS = 3_600_000;

describe('who will come', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const sign = (who: BuiltAccount, sessionId: string, come = true) => liveApi(app, who).signUp({ params: { sessionId }, body: { come } });
  const limit = (id: string, capacity: number | null) => app.db.query('UPDATE live_session SET capacity = $2 WHERE id = $1', [id, capacity]);
  const people = (count: number) => Promise.all(Array.from({ length: count }, () => buildAccount(app)));

  it('waits beyond the capacity; who waits longest gets a place that becomes free, and a letter', async () => {
    const { id, moderator } = await buildSession(app);
    await limit(id, 2);
    const [a, b, c, d] = (await people(4)) as [BuiltAccount, BuiltAccount, BuiltAccount, BuiltAccount];
    for (const who of [a, b, c]) await sign(who, id);
    expect(await sign(d, id)).toEqual({ people: 2, waiting: 2, mine: 'waiting' });
    expect(await sign(d, id)).toEqual({ people: 2, waiting: 2, mine: 'waiting' });
    expect(await sign(a, id, false)).toEqual({ people: 2, waiting: 1, mine: null });
    const letters = (await app.mail()).filter(({ kind }) => kind === 'live-promoted');
    expect(letters.map(({ to }) => to)).toEqual([c.account.email]);
    expect(letters[0]!.text).toContain('Identidad digital transfronteriza');
    const { items } = await liveApi(app, moderator).signedUp({ params: { sessionId: id } });
    expect(items.map(({ person, place }) => [person.id, place])).toEqual([[b.account.id, 'in'], [c.account.id, 'in'], [d.account.id, 'waiting']]);
    expect((await refusal(liveApi(app, a).signedUp({ params: { sessionId: id } }))).status).toBe(403);
  });

  it('gives no place twice when many come at once', async () => {
    const { id } = await buildSession(app);
    await limit(id, 3);
    const answers = await Promise.all((await people(8)).map((who) => sign(who, id)));
    expect(answers.filter(({ mine }) => mine === 'in')).toHaveLength(3);
    expect((await liveApi(app).getSession({ params: { address: id } })).signUps).toEqual({ people: 3, waiting: 5, mine: null });
  });

  it('gives the places that a larger room has', async () => {
    const { id, moderator } = await buildSession(app);
    await app.db.query("UPDATE live_session SET starts_at = now() + interval '2 days' WHERE id = $1", [id]);
    await limit(id, 1);
    for (const who of await people(3)) await sign(who, id);
    const api = liveApi(app, moderator);
    const { session } = await api.planForm({ query: { session: id } });
    await api.savePlan({ params: { sessionId: id }, body: { revision: session!.revision, capacity: 2 } });
    expect((await api.getSession({ params: { address: id } })).signUps).toMatchObject({ people: 2, waiting: 1 });
  });

  it('is over when the session is', async () => {
    const { id } = await buildSession(app, { state: 'ended' });
    expect(await refusal(sign(await buildAccount(app), id))).toMatchObject({ status: 403, code: 'session-moved-on' });
  });

  it('lists what goes on, what is to come by its start and what is over, page by page, to who may see it', async () => {
    const chair = await buildAccount(app);
    const group = await buildGroup(app, { visibility: 'private', chair });
    const member = await buildAccount(app);
    await buildMembership(app, group, { account: member });
    const inGroup = { group: { id: group.id, audience: `group:${group.id}` } };
    const at = (id: string, hours: number) => app.db.query('UPDATE live_session SET starts_at = $2 WHERE id = $1', [id, new Date(Date.now() + hours * HOUR_MS)]);
    const made: string[] = [];
    for (const [hours, state] of [[50, 'scheduled'], [20, 'scheduled'], [30, 'scheduled'], [0, 'live'], [-40, 'ended'], [-20, 'reported'], [10, 'draft']] as const) {
      const { id } = await buildSession(app, { ...inGroup, state, moderator: chair });
      await at(id, hours);
      made.push(id);
    }
    const list = (who?: BuiltAccount, query = {}) => liveApi(app, who).listSessions({ query: { group: group.id, ...query } });
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => made.indexOf(id));
    const first = await list(member, { limit: 2 });
    expect([ids(first.now), ids(first.items), ids(first.drafts), first.calls]).toEqual([[3], [1, 2], [], false]);
    const second = await list(member, { limit: 2, after: first.next });
    expect([ids(second.now), ids(second.items), second.next]).toEqual([[], [0], null]);
    expect(ids((await list(member, { when: 'past' })).items)).toEqual([5, 4]);
    expect(ids((await list(member, { report: 'yes' })).items)).toEqual([5]);
    const own = await list(chair, { mine: 'yes' });
    expect([ids(own.drafts), own.calls, ids(own.items)]).toEqual([[6], true, [1, 2, 0]]);
    expect((await list()).items).toEqual([]);
    expect(Object.keys((await list()).cursor)).toEqual(['sessions:main']);
    expect((await refusal(list(member, { after: 'x' }))).status).toBe(422);
    await nameFor(app, { id: made[1]! }, member, 'speaker');
    expect(ids((await list(member, { mine: 'yes' })).items)).toEqual([1]);
  });
});
