import { audience, isSteward, rooms } from '@minga/kernel/contract';
import { one, system } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { canReview, type DecisionInput } from '../../contract';
import { buildHeld, buildNote, stateOf } from '../../testing';
import { factsOf, ITEM_COLUMNS, ITEM_FROM, VISIBLE, type ItemRecord } from '../review/review.rows';
import { apiOf, refusal, startApp } from './stage.testing';

describe('the review queue', () => {
  let app: TestApp;
  let group: BuiltGroup;
  let author: BuiltAccount;
  let flagger: BuiltAccount;
  let ana: BuiltAccount;
  let berta: BuiltAccount;
  beforeAll(async () => {
    app = await startApp();
    group = await buildGroup(app);
    [author, flagger] = [await buildMembership(app, group), await buildMembership(app, group)];
    [ana, berta] = [await buildMembership(app, group, { role: 'moderator' }), await buildMembership(app, group, { role: 'moderator' })];
  });
  afterAll(() => app.close());

  async function flagged(of = author, where: { id: string } = group, html?: string): Promise<{ itemId: string; id: string }> {
    const id = await buildNote(app, where, of.account.id, { private: where !== group, ...(html && { html }) });
    await apiOf(app, flagger).flagSubject({ params: { type: 'post', id }, body: { reason: 'harassment', text: 'Acusa sin pruebas.' } });
    return { id, itemId: await itemOf(id) };
  }
  const itemOf = async (subjectId: string) => (await one<{ id: string }>(app.db, 'SELECT id FROM review_item WHERE subject_id = $1 AND ended_at IS NULL', [subjectId]))!.id;
  const decide = (who: BuiltAccount, itemId: string, input: Partial<DecisionInput> = {}) =>
    apiOf(app, who).decideItem({ params: { itemId }, body: { decision: 'hide', canned: 'harassment', ...input } });

  it('follows what is moved to another group: who moderates the old one sees it no more', async () => {
    const { itemId, id } = await flagged();
    const elsewhere = await buildGroup(app, { visibility: 'private' });
    const shown = (who: BuiltAccount) => apiOf(app, who).reviewCase({ params: { itemId } });
    await app.db.query('UPDATE note SET group_id = $2, audience = $3 WHERE id = $1', [id, elsewhere.id, audience.group(elsewhere.id)]);
    expect((await shown(ana)).content).toBeNull();
    await app.db.write(system('test'), async (tx) => tx.emit(rooms.group(group.id), { type: 'topic.moved', version: 1, payload: {} }, { type: 'post', id }));
    await app.settle();
    expect(await refusal(shown(ana))).toMatchObject({ status: 404 });
    expect((await shown(elsewhere.chair)).content?.html).toContain('sancionado');
  });

  it('lets one of two who decide at once win, and tells the other who did', async () => {
    const { itemId, id } = await flagged();
    const results = await Promise.allSettled([decide(ana, itemId), decide(berta, itemId, { decision: 'keep', canned: 'no-breach' })]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const won = results[0]!.status === 'fulfilled' ? ana : berta;
    const { reason } = results.find((result) => result.status === 'rejected') as PromiseRejectedResult;
    expect(reason).toMatchObject({ status: 409, code: 'already-decided', problem: { facts: { by: won.account.profile.name } } });
    expect(await stateOf(app, id)).toBe(won === ana ? 'hidden' : 'there');
    expect(await app.db.query('SELECT 1 FROM moderation_act WHERE item_id = $1', [itemId])).toHaveLength(1);
  });

  it('gives an item to one at a time, shows it to the others at once, and takes it back after its time', async () => {
    const { itemId } = await flagged();
    const params = { itemId };
    const reader = await app.reader(berta.session);
    const { seq } = (await reader.join(rooms.moderation(group.id))) as { seq: number };
    const claim = await apiOf(app, ana).claimItem({ params });
    const [told] = (await reader.received(rooms.moderation(group.id), 1)).filter((event) => event.seq > seq);
    expect(told!.body).toMatchObject({ type: 'review.claimed', payload: { itemId, claim: { by: { id: ana.account.id }, until: claim.until } } });
    const denied = { status: 409, code: 'claimed-by-other', problem: { facts: { by: ana.account.profile.name, until: claim.until } } };
    expect(await refusal(apiOf(app, berta).claimItem({ params }))).toMatchObject(denied);
    expect(await refusal(decide(berta, itemId))).toMatchObject(denied);
    await app.db.query(`UPDATE review_item SET claimed_until = now() - interval '1 second' WHERE id = $1`, [itemId]);
    expect((await apiOf(app, berta).reviewCase({ params })).item.claim).toBeNull();
    expect(await apiOf(app, berta).claimItem({ params })).toMatchObject({ by: { id: berta.account.id } });
    await apiOf(app, berta).releaseItem({ params });
    await decide(ana, itemId);
  });

  it('does what was decided, notes it, records it, and writes to the author and to who flagged', async () => {
    const before = (await app.mail()).length;
    const { itemId, id } = await flagged();
    await decide(ana, itemId, { reason: 'Nombra a una empresa.', toAuthor: 'Puede publicarlo sin el nombre.', toFlaggers: 'Gracias.' });
    expect(await stateOf(app, id)).toBe('hidden');
    const view = await apiOf(app, berta).reviewCase({ params: { itemId } });
    expect(view).toMatchObject({ offers: [], ending: { as: 'hide', by: { id: ana.account.id } }, notes: [{ act: 'hide', canned: 'harassment', text: 'Nombra a una empresa.' }] });
    const mails = (await app.mail()).slice(before);
    const actId = view.notes[0]!.id;
    const toAuthor = mails.find(({ to }) => to === author.account.email)!;
    expect(toAuthor.text).toContain(`/appeals/${actId}`);
    for (const words of ['Se ocultó', 'Ataca o acosa a una persona. Nombra a una empresa.', 'Puede publicarlo sin el nombre.']) expect(toAuthor.text).toContain(words);
    const toFlagger = mails.find(({ to }) => to === flagger.account.email)!;
    expect(toFlagger.text).toContain('Gracias.');
    // Neither learns who the other is.
    expect(toAuthor.text).not.toContain(flagger.account.profile.name);
    expect((await apiOf(app, flagger).ownFlags({ query: {} })).items[0]).toMatchObject({ state: 'upheld', answer: 'Gracias.' });
    const audit = await app.db.query<{ act: string }>(`SELECT act FROM audit_entry WHERE subject_id = $1`, [id]);
    expect(audit.map(({ act }) => act)).toContain('review.hide');
  });

  it('says nothing to the author of what was kept', async () => {
    const { itemId } = await flagged();
    const before = (await app.mail()).length;
    await decide(ana, itemId, { decision: 'keep', canned: 'no-breach' });
    expect((await app.mail()).slice(before).map(({ to }) => to)).toEqual([flagger.account.email]);
  });

  it('brings what was held, and lets it through or turns it down', async () => {
    const held = await buildHeld(app, group, author.account.id);
    await app.settle();
    const itemId = await itemOf(held);
    expect(await apiOf(app, ana).reviewCase({ params: { itemId } })).toMatchObject({ item: { kind: 'held', heldFor: 'held-first' }, offers: ['approve', 'reject'], content: { lang: 'es' } });
    expect(await refusal(decide(ana, itemId, { decision: 'hide' }))).toMatchObject({ code: 'not-offered' });
    await decide(ana, itemId, { decision: 'approve', canned: 'no-breach' });
    expect(await stateOf(app, held)).toBe('posted');
  });

  it('asks the author, who answers once', async () => {
    const { itemId } = await flagged();
    const before = (await app.mail()).length;
    const { id: questionId } = await apiOf(app, ana).askAuthor({ params: { itemId }, body: { text: '¿De dónde es el dato?' } });
    expect((await app.mail()).slice(before)[0]).toMatchObject({ to: author.account.email, text: expect.stringContaining(`/questions/${questionId}`) });
    const answer = (text: string) => apiOf(app, author).answerQuestion({ params: { questionId }, body: { text } });
    await answer('Del registro público.');
    expect(await answer('Otra cosa.')).toMatchObject({ answer: 'Del registro público.' });
    expect((await apiOf(app, ana).reviewCase({ params: { itemId } })).notes[0]).toMatchObject({ act: 'ask', answer: 'Del registro público.' });
    await decide(ana, itemId);
  });

  it('hands an item of a private group to the stewards only when somebody there does', async () => {
    const hidden = await buildGroup(app, { visibility: 'private' });
    for (const account of [author, flagger]) await buildMembership(app, hidden, { account });
    const moderator = await buildMembership(app, hidden, { role: 'moderator' });
    const steward = await buildAccount(app, { siteRole: 'steward' });
    const { itemId, id } = await flagged(author, hidden);
    const seen = async (who: BuiltAccount) => (await apiOf(app, who).listReview({ query: {} })).items.some((item) => item.id === itemId);
    expect([await seen(moderator), await seen(steward)]).toEqual([true, false]);
    await apiOf(app, moderator).escalateItem({ params: { itemId }, body: { text: 'Conocemos a las dos personas.' } });
    expect([await seen(moderator), await seen(steward)]).toEqual([false, true]);
    await decide(steward, itemId);
    expect(await stateOf(app, id)).toBe('hidden');
  });

  it('tells the room of the group nothing about what is flagged of a moderator', async () => {
    const reader = await app.reader(berta.session);
    const { seq } = (await reader.join(rooms.moderation(group.id))) as { seq: number };
    const { itemId } = await flagged(berta);
    await apiOf(app, group.chair).claimItem({ params: { itemId } });
    await decide(group.chair, itemId);
    const events = (await reader.received(rooms.moderation(group.id), 3)).filter((event) => event.seq > seq);
    expect(events.map(({ body }) => body)).toEqual(Array.from({ length: 3 }, () => ({ type: 'review.moved', version: 1, payload: { itemId } })));
    expect((await apiOf(app, berta).listReview({ query: {} })).items.some((item) => item.id === itemId)).toBe(false);
  });

  it('pages by key, filters, counts and keeps what was decided', async () => {
    const other = await buildGroup(app, { chair: ana });
    const made: string[] = [];
    for (let i = 0; i < 3; i++) made.push((await flagged(author, group, `<p>Nota ${i}</p>`)).itemId);
    const elsewhere = await buildNote(app, other, author.account.id);
    await apiOf(app, flagger).flagSubject({ params: { type: 'post', id: elsewhere }, body: { reason: 'spam' } });
    await app.db.query(`UPDATE review_item SET opened_at = now() - interval '25 hours' WHERE id = $1`, [made[1]]);
    const list = (query: object) => apiOf(app, ana).listReview({ query });
    const whole = (await list({ group: group.id })).items.map(({ id }) => id).filter((id) => made.includes(id));
    expect(whole).toEqual([made[1], made[0], made[2]]);
    const first = await list({ limit: 2 });
    const rest = await list({ after: first.next! });
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(first.items.length + rest.items.length);
    expect((await list({ age: 'overdue' })).items.map(({ id }) => id)).toEqual([made[1]]);
    expect((await list({ kind: 'held', group: group.id })).items).toEqual([]);
    await apiOf(app, ana).claimItem({ params: { itemId: made[0]! } });
    expect((await list({ claim: 'mine' })).items.map(({ id }) => id)).toEqual([made[0]]);
    await decide(ana, made[0]!, { reason: 'Porque sí.' });
    const past = await apiOf(app, berta).reviewHistory({ query: { limit: 1 } });
    expect(past.items[0]).toMatchObject({ id: made[0], ending: 'hide', by: { id: ana.account.id }, canned: 'harassment', text: 'Porque sí.' });
    expect((await apiOf(app, berta).reviewHistory({ query: { limit: 1, after: past.next! } })).items[0]!.id).not.toBe(made[0]);
  });

  it('shows in SQL what the policy allows', async () => {
    const readers = [author, ana, group.chair, flagger, await buildAccount(app, { siteRole: 'steward' })];
    const all = `SELECT ${ITEM_COLUMNS}, coalesce((${VISIBLE}), false) AS visible ${ITEM_FROM} WHERE $2::boolean IS NOT NULL`;
    for (const { account } of readers) {
      const actor = { kind: 'account', id: account.id, siteRole: account.siteRole } as const;
      const rows = await app.db.query<ItemRecord & { visible: boolean }>(all, [account.id, isSteward(actor)]);
      for (const row of rows) expect(row.visible).toBe(canReview(actor, 'view', factsOf(row)).allowed);
    }
  });
});
