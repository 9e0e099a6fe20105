import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audience } from '@minga/kernel/contract';
import { system } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleSlice } from '@minga/people/server';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { groupsRoutes, type UpdateGroupInput } from '../../contract';
import { buildGroup, buildMembership, type BuiltGroup } from '../../testing';
import { countActivity, showLatest } from '../activity';
import { groupSubject } from '../group.subject';
import { groupsSlice } from '../groups.module';
import { GroupHooks } from '../hooks';
import { removeSampleGroups } from '../sample';

describe('a group’s settings', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await createTestApp({ slices: [peopleSlice, groupsSlice] })));
  afterAll(() => app.close());
  const api = (who?: BuiltAccount) => app.client(groupsRoutes, who?.session);
  const inputOf = async (group: BuiltGroup, change: Partial<UpdateGroupInput>): Promise<UpdateGroupInput> => {
    const view = await api(group.chair).getGroup({ params: { address: group.id } });
    return { ...view.group, charter: '', ...change };
  };
  const version = async () => Number((await app.db.query<{ version: string }>('SELECT version FROM audience_version'))[0]!.version);

  it('are created by chairs and stewards, with a charter rendered without script', async () => {
    const steward = await buildAccount(app, { siteRole: 'steward' });
    const stranger = await buildAccount(app);
    const body = { name: 'Mesa de Compras', purpose: 'Comprar mejor.', visibility: 'network', joining: 'request', posting: 'signed-in', charter: '**Sí** <script>alert(1)</script>' } as const;
    await expect(api(stranger).createGroup({ body })).rejects.toMatchObject({ code: 'chairs-and-stewards-create', status: 403 });
    const made = await api(steward).createGroup({ body });
    const { charter } = await api(steward).getCharter({ params: { groupId: made.id } });
    expect(charter.html).toContain('<strong>Sí</strong>');
    expect(charter.html).not.toContain('<script>');
    expect((await api(steward).getGroup({ params: { address: made.id } })).viewer.mine?.role).toBe('chair');
    expect(await api(steward).mayCreateGroup({})).toEqual({ allowed: true });
  });

  it.each([
    [{ name: '' }, 'name', 'required'],
    [{ purpose: 'x'.repeat(281) }, 'purpose', 'too-long'],
    [{ visibility: 'private', joining: 'open' }, 'joining', 'private-is-by-invitation'],
    [{ charter: 'a\0b' }, 'charter', 'malformed-text'],
    [{ joining: 'maybe' }, 'joining', 'unknown-choice'],
  ] as const)('refuse %j at %s', async (change, field, code) => {
    const group = await buildGroup(app);
    const body = await inputOf(group, change as Partial<UpdateGroupInput>);
    const refused = api(group.chair).updateGroup({ params: { groupId: group.id }, body });
    await expect(refused).rejects.toMatchObject({ status: 422, details: { fields: [{ field, code }] } });
  });

  it('tell the second of two who change them at once, and lose nothing of either', async () => {
    const group = await buildGroup(app);
    const params = { groupId: group.id };
    const first = await inputOf(group, { name: 'Primero' });
    const second = { ...first, name: 'Segundo' };
    await api(group.chair).updateGroup({ params, body: first });
    await expect(api(group.chair).updateGroup({ params, body: second })).rejects.toMatchObject({
      code: 'stale-settings', status: 409, details: { facts: { current: { name: 'Primero', revision: 2 } } },
    });
  });

  it('move the audience of what hangs on the group in the same transaction', async () => {
    const group = await buildGroup(app);
    const heard: string[] = [];
    let fail = false;
    app.nest.get(GroupHooks).onAudienceChanged(async (tx, groupId, to) => {
      const [row] = await tx.query<{ audience: string }>('SELECT audience FROM working_group WHERE id = $1', [groupId]);
      heard.push(`${to} ${row!.audience}`);
      if (fail) throw new Error('a listener failed');
    });
    const before = await version();
    const params = { groupId: group.id };
    await api(group.chair).updateGroup({ params, body: await inputOf(group, { visibility: 'private', joining: 'invitation' }) });
    const key = audience.group(group.id);
    expect(heard).toEqual([`${key} ${key}`]);
    expect(await version()).toBe(before + 1);
    fail = true;
    const failed = api(group.chair).updateGroup({ params, body: await inputOf(group, { visibility: 'public' }) });
    await expect(failed).rejects.toMatchObject({ status: 500 });
    await expect(api().getGroup({ params: { address: group.id } })).rejects.toMatchObject({ status: 404 });
  });

  it('refuse requests that wait, when the group no longer takes them', async () => {
    const group = await buildGroup(app, { joining: 'request' });
    const ana = await buildAccount(app);
    await api(ana).requestToJoin({ params: { groupId: group.id }, body: {} });
    await api(group.chair).updateGroup({ params: { groupId: group.id }, body: await inputOf(group, { joining: 'invitation' }) });
    expect((await api(ana).getGroup({ params: { address: group.id } })).viewer.request).toBeNull();
  });

  it('count what moves: posts a day, topics, and the last movement', async () => {
    const group = await buildGroup(app);
    const ana = await buildMembership(app, group);
    const topic = { ref: { type: 'topic', id: group.id }, title: 'Firma en lotes', address: '/t/x', lang: 'es' } as const;
    const [today, old] = [new Date(), new Date('2015-03-01T12:00:00Z')].map((date) => date.toISOString()) as [string, string];
    await app.db.write(system('test'), (tx) =>
      countActivity(tx, [
        { groupId: group.id, at: today, posts: 2, topics: 1, latest: { topic, by: ana.account.id } },
        { groupId: group.id, at: old, posts: 5, latest: { topic: { ...topic, title: 'Vieja' }, by: null } },
      ]),
    );
    const { group: counted } = await api().getGroup({ params: { address: group.id } });
    expect(counted).toMatchObject({ topics: 1, activeAt: today, latest: { at: today, topic: { title: 'Firma en lotes' }, by: { id: ana.account.id } } });
    expect(counted.activity.days).toEqual([...Array<number>(13).fill(0), 2]);
    await app.db.write(system('test'), (tx) => showLatest(tx, group.id, null));
    expect((await api().getGroup({ params: { address: group.id } })).group.latest).toBeNull();
  });

  it('find groups by words, whatever their accents', async () => {
    const group = await buildGroup(app, { name: 'Atención ciudadana' });
    expect((await api().listGroups({ query: { q: 'ATENCION ciuda' } })).items.map((row) => row.id)).toEqual([group.id]);
    expect((await api().listGroups({ query: { q: '100%_' } })).items).toEqual([]);
  });

  it('erase a group from every table and from the log', async () => {
    const group = await buildGroup(app, { sample: true });
    await api(await buildAccount(app)).joinGroup({ params: { groupId: group.id } });
    await app.settle();
    expect(await app.db.write(system('test'), removeSampleGroups)).toBe(1);
    expect((await groupSubject.audiences(app.db, [group.id])).size).toBe(0);
    const kept = await app.db.query(`SELECT 1 FROM event WHERE subject_id = $1 AND type <> 'redacted' AND type <> 'membership.changed'`, [group.id]);
    expect(kept).toEqual([]);
    expect(await app.db.query('SELECT 1 FROM audience_grant WHERE key = $1', [audience.group(group.id)])).toEqual([]);
  });
});
