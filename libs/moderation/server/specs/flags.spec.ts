import { rooms } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildNote, removeNote } from '../../testing';
import { apiOf, refusal, startApp } from './stage.testing';

describe('flags', () => {
  let app: TestApp;
  let group: BuiltGroup;
  let author: BuiltAccount;
  let ana: BuiltAccount;
  beforeAll(async () => {
    app = await startApp();
    group = await buildGroup(app);
    author = await buildMembership(app, group);
    ana = await buildAccount(app);
  });
  afterAll(() => app.close());

  const flag = (who: BuiltAccount, id: string, text = '') => apiOf(app, who).flagSubject({ params: { type: 'post', id }, body: { reason: 'spam', text } });
  const queue = (who: BuiltAccount) => apiOf(app, who).listReview({ query: {} });

  it('are one a person and subject: again changes the words', async () => {
    const id = await buildNote(app, group, author.account.id);
    const first = await flag(ana, id, 'Es publicidad.');
    const again = await flag(ana, id, 'Es publicidad de una empresa.');
    expect(again).toMatchObject({ id: first.id, text: 'Es publicidad de una empresa.', state: 'waiting' });
    expect(again.changedAt).not.toBeNull();
    await flag(await buildAccount(app), id);
    const { items } = await queue(group.chair);
    expect(items.filter((item) => item.title.startsWith('Ese proveedor'))).toHaveLength(1);
    expect(items.at(-1)).toMatchObject({ kind: 'flag', flags: 2, reasons: ['spam'] });
  });

  it('are gathered in one item also when two flag at once', async () => {
    const id = await buildNote(app, group, author.account.id);
    const people = await Promise.all([1, 2, 3].map(() => buildAccount(app)));
    await Promise.all(people.map((who) => flag(who, id)));
    const rows = await app.db.query('SELECT 1 FROM review_item WHERE subject_id = $1', [id]);
    expect(rows).toHaveLength(1);
  });

  it('are taken back by who made them, and the item ends with the last one', async () => {
    const id = await buildNote(app, group, author.account.id);
    const { id: flagId } = await flag(ana, id);
    expect(await apiOf(app, ana).withdrawFlag({ params: { flagId } })).toMatchObject({ state: 'withdrawn' });
    expect(await app.db.query('SELECT ending FROM review_item WHERE subject_id = $1', [id])).toEqual([{ ending: 'gone' }]);
    // A new flag is a new item: nothing of the ended one comes back.
    await flag(ana, id);
    expect(await app.db.query('SELECT 1 FROM review_item WHERE subject_id = $1', [id])).toHaveLength(2);
  });

  it('end by themselves when nothing is left to decide about, and their maker is told', async () => {
    const id = await buildNote(app, group, author.account.id);
    const { id: flagId } = await flag(ana, id);
    const reader = await app.reader(ana.session);
    await reader.join(rooms.account(ana.account.id));
    await removeNote(app, group, id);
    await app.settle();
    const { items } = await apiOf(app, ana).ownFlags({ query: {} });
    expect(items.find((item) => item.id === flagId)).toMatchObject({ state: 'gone' });
    const told = (await reader.received(rooms.account(ana.account.id), 1)).at(-1)!;
    expect(told.body).toMatchObject({ type: 'flag.changed', payload: { flag: { id: flagId, state: 'gone' } } });
  });

  it('page by key, the latest first', async () => {
    const berta = await buildAccount(app);
    const made: string[] = [];
    for (let i = 0; i < 5; i++) made.unshift((await flag(berta, await buildNote(app, group, author.account.id))).id);
    const first = await apiOf(app, berta).ownFlags({ query: { limit: 2 } });
    const second = await apiOf(app, berta).ownFlags({ query: { limit: 3, after: first.next! } });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made);
    expect(second.next).toBeNull();
    expect(await refusal(apiOf(app, berta).ownFlags({ query: { after: 'x' } }))).toMatchObject({ status: 422 });
  });

  it('ask for words where the reason says nothing, and are bounded for new accounts', async () => {
    const id = await buildNote(app, group, author.account.id);
    const newcomer = await buildAccount(app, { newcomer: true });
    const other = apiOf(app, newcomer).flagSubject({ params: { type: 'post', id }, body: { reason: 'other' } });
    expect(await refusal(other)).toMatchObject({ status: 422 });
    for (let i = 0; i < 5; i++) await flag(newcomer, id);
    expect(await refusal(flag(newcomer, id))).toMatchObject({ status: 429, code: 'too-many-attempts' });
  });

  it('reach for people and groups the stewards, and never whom they are about', async () => {
    const steward = await buildAccount(app, { siteRole: 'steward' });
    const params = { type: 'account' as const, id: steward.account.id };
    expect(await apiOf(app, ana).flagTarget({ params })).toMatchObject({ desk: 'stewards', own: null });
    await apiOf(app, ana).flagSubject({ params, body: { reason: 'harassment' } });
    await apiOf(app, ana).flagSubject({ params: { type: 'group', id: group.id }, body: { reason: 'illegal' } });
    const types = async (who: BuiltAccount) => (await queue(who)).items.filter(({ group: of }) => of === null).map(({ subjectType }) => subjectType);
    expect(await types(await buildAccount(app, { siteRole: 'steward' }))).toEqual(['account', 'group']);
    expect(await types(steward)).toEqual(['group']);
    expect(await types(group.chair)).toEqual([]);
  });
});
