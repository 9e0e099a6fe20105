import { rooms } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildRequest, buildVerified, exchangeApi, setOffer } from '../../testing';
import { refusal, startApp } from './stage.testing';

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

const name = (by: BuiltAccount, requestId: string, who: BuiltAccount) => exchangeApi(app, by).nameRequester({ params: { requestId, accountId: who.account.id } });
const remove = (by: BuiltAccount, requestId: string, who: BuiltAccount) => exchangeApi(app, by).removeRequester({ params: { requestId, accountId: who.account.id } });
const shown = (by: BuiltAccount, requestId: string) => exchangeApi(app, by).requesters({ params: { requestId } });
const ids = (people: readonly { id: string }[]): string[] => people.map(({ id }) => id);

it('has a colleague act for a draft as its maker does, tells them, writes it down, and takes it back', async () => {
  const colleague = await buildVerified(app);
  const { id, maker } = await buildRequest(app, { state: 'draft' });
  expect(ids((await shown(maker, id)).colleagues)).toContain(colleague.account.id);
  await name(maker, id, colleague);
  await name(maker, id, colleague);
  const view = await shown(colleague, id);
  expect(view.named.map(({ person, made, removable }) => [person.id, made, removable])).toEqual([[maker.account.id, true, false], [colleague.account.id, false, true]]);
  expect(Object.keys(view.cursor)).toContain(rooms.requestParties(id));
  expect((await app.mail()).filter(({ kind }) => kind === 'exchange-named')).toHaveLength(1);
  const form = await exchangeApi(app, colleague).requestForm({ query: { request: id } });
  await exchangeApi(app, colleague).saveRequest({ params: { requestId: id }, body: { title: 'De los dos', revision: form.request!.revision } });
  await remove(colleague, id, colleague);
  expect((await refusal(shown(colleague, id))).status).toBe(404);
  expect((await (await app.reader(colleague.session)).join(rooms.requestParties(id))).ok).toBe(false);
  const acts = await app.db.query<{ act: string }>(`SELECT act FROM audit_entry WHERE act LIKE 'exchange.requester-%' ORDER BY seq`);
  expect(acts.map(({ act }) => act)).toEqual(['exchange.requester-named', 'exchange.requester-removed']);
});

it('names nobody of elsewhere, unverified, or who helps with it; who made it stays', async () => {
  const { request, requester, provider } = await setOffer(app);
  const steward = await buildAccount(app, { siteRole: 'steward' });
  const same = { organisation: { name: requester.account.profile.affiliation!.organisation, stakeholderGroup: 'government', country: 'JM' } } as const;
  const unverified = await buildAccount(app, same);
  for (const who of [provider, unverified, steward]) expect((await refusal(name(requester, request.id, who))).problem?.fields?.[0]?.code).toBe('unknown-colleague');
  const colleague = await buildVerified(app, same);
  await name(steward, request.id, colleague);
  for (const by of [colleague, steward]) expect((await refusal(remove(by, request.id, requester))).code).toBe('last-requester');
  expect((await refusal(remove(requester, request.id, provider))).status).toBe(404);
  // In the account's language, whatever the browser was made for
  const path = `/api/exchange/requests/${request.id}/requesters/${requester.account.id}`;
  const answer = await app.request(path, { method: 'DELETE', cookie: steward.session, headers: { 'accept-language': 'en' } });
  expect(answer.json<{ title: string }>().title).toMatch(/^Quien hizo el pedido/);
});
