import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId, rooms } from '@minga/kernel/contract';
import { countStatements, type Actor } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleSlice } from '@minga/people/server';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { canInGroup, groupsRoutes, ROLES, VISIBILITIES, type Role } from '../../contract';
import { buildGroup, buildMembership } from '../../testing';
import { membershipFacts } from '../groups.access';
import { groupsSlice } from '../groups.module';
import { GroupHooks } from '../hooks';
import { listGroups } from '../list.queries';
import { groupPage } from '../page.queries';

/** Databases are slow to fill: few tries, each of several groups. */
const TRIES = 8;
const WHOLE = 100;

describe('who sees which group', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await createTestApp({ slices: [peopleSlice, groupsSlice] })));
  afterAll(() => app.close());
  const api = (who?: BuiltAccount) => app.client(groupsRoutes, who?.session);

  it('is the same in SQL as in the policy', async () => {
    const readers = [undefined, await buildAccount(app), await buildAccount(app), await buildAccount(app, { siteRole: 'steward' })];
    const group = fc.record({
      visibility: fc.constantFrom(...VISIBILITIES),
      roles: fc.array(fc.option(fc.constantFrom(...ROLES), { nil: null }), { minLength: 3, maxLength: 3 }),
    });
    const ids: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(group, { minLength: 1, maxLength: 4 }), async (groups) => {
        for (const { visibility, roles } of groups) {
          const made = await buildGroup(app, { visibility });
          ids.push(made.id);
          for (const [i, role] of roles.entries()) if (role) await buildMembership(app, made, { account: readers[i + 1]!, role });
        }
        for (const reader of readers) expect(await listed(reader)).toEqual(await allowed(reader, ids));
      }),
      { numRuns: TRIES },
    );
  });

  async function listed(reader?: BuiltAccount): Promise<string[]> {
    const found: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await api(reader).listGroups({ query: { limit: WHOLE, after } });
      found.push(...page.items.map((row) => row.id));
      if (!page.next) return found.sort();
      after = page.next;
    }
  }

  async function allowed(reader: BuiltAccount | undefined, ids: string[]): Promise<string[]> {
    const actor = actorOf(reader);
    const verdicts = await Promise.all(ids.map(async (id) => canInGroup(actor, 'view', (await membershipFacts(app.db, actor, id))!.facts).allowed));
    return ids.filter((_, i) => verdicts[i]).sort();
  }

  const actorOf = (reader: BuiltAccount | undefined): Actor =>
    reader
      ? ({ kind: 'account', id: reader.account.id, siteRole: reader.account.siteRole, audiences: [], language: 'es' } as unknown as Actor)
      : { kind: 'guest', audiences: [], language: 'es' };

  it('answers for a private group as for one that does not exist', async () => {
    const group = await buildGroup(app, { visibility: 'private', name: 'Mesa reservada' });
    const stranger = await buildAccount(app);
    const handle = group.chair.account.profile.handle;
    const asked = async (id: string) => {
      const paths = ['', '/charter', '/members', '/admissions'].map((path) => `/api/groups/${id}${path}`);
      const posts = ['join', 'leave', 'requests', 'watch', 'invitations'].map((path) => `/api/groups/${id}/${path}`);
      const events = `/api/rooms/${rooms.group(id)}/events?after=0`;
      const body = { level: 'mute', handle, message: '' };
      const answers = await Promise.all([
        ...[...paths, events, `/api/rooms/${rooms.groupChairs(id)}/events?after=0`].map((path) => app.request(path, { cookie: stranger.session })),
        ...posts.map((path) => app.request(path, { method: 'POST', cookie: stranger.session, body })),
      ]);
      return answers.map(({ status, text }) => `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`);
    };
    expect(await asked(group.id)).toEqual(await asked(newId()));
    expect((await asked(group.id)).every((answer) => answer.startsWith('404'))).toBe(true);
    expect((await api(stranger).groupsOfPerson({ params: { handle } })).items).toEqual([]);
    expect((await api(group.chair).groupsOfPerson({ params: { handle } })).items).toHaveLength(1);
    expect((await api(stranger).listGroups({ query: { q: 'reservada' } })).items).toEqual([]);
  });

  it('sends as many statements for a hidden group as for none', async () => {
    const group = await buildGroup(app, { visibility: 'private' });
    const actor = actorOf(await buildAccount(app));
    const cost = async (id: string) => {
      const { statements } = await countStatements(() => groupPage(app.db, actor, id).catch(() => undefined));
      return statements;
    };
    expect(await cost(group.id)).toEqual(await cost(newId()));
  });

  it('shows an invited person name and purpose, and nothing else before they accept', async () => {
    const group = await buildGroup(app, { visibility: 'private', name: 'Mesa de incidentes' });
    const ana = await buildAccount(app);
    const params = { groupId: group.id };
    await api(group.chair).invite({ params, body: { handle: ana.account.profile.handle, message: 'Nos falta su voz.' } });
    const { invitations } = await api(ana).waitingInGroups({});
    expect(invitations[0]).toMatchObject({ group: { name: 'Mesa de incidentes' }, message: 'Nos falta su voz.', role: 'member' });
    await expect(api(ana).getGroup({ params: { address: group.id } })).rejects.toMatchObject({ status: 404 });
    await api(ana).acceptInvitation({ params: { invitationId: invitations[0]!.id } });
    expect((await api(ana).getGroup({ params: { address: group.address.slice('/g/'.length) } })).viewer.mine?.role).toBe('member');
  });

  it('reads the list in as many statements for thirty rows as for one', async () => {
    const reader = await buildAccount(app);
    const word = newId();
    const cost = async () => {
      const actor = { ...actorOf(reader), audiences: ['public'] } as Actor;
      const { statements, result } = await countStatements(() => listGroups(app.db, app.nest.get(GroupHooks), actor, { q: word }));
      return { statements: statements.length, rows: result.items.length };
    };
    await buildGroup(app, { purpose: word });
    const one = await cost();
    for (let i = 0; i < 4; i++) await buildGroup(app, { purpose: word });
    const many = await cost();
    expect([one.rows, many.rows]).toEqual([1, 5]);
    expect(many.statements).toBe(one.statements);
    expect(many.statements).toBeLessThanOrEqual(4);
  });

  it('ends a reader’s room with their membership, before anything more is sent', async () => {
    const group = await buildGroup(app, { visibility: 'private' });
    const ana = await buildMembership(app, group);
    const reader = await app.reader(ana.session);
    const room = rooms.group(group.id);
    expect((await reader.join(room)).ok).toBe(true);
    await api(group.chair).removeMember({ params: { groupId: group.id, accountId: ana.account.id }, body: { reason: 'Fin' } });
    const role: Role = 'observer';
    await buildMembership(app, group, { role });
    expect(reader.events.filter((event) => event.room === room)).toEqual([]);
    expect((await (await app.reader(ana.session)).join(room)).ok).toBe(false);
  });
});
