import { countStatements } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildParty, exchangeApi, inDays, makeRepresentative, signLatest, wholeOffer, wholePledge, wholeRequest, wholeTerms } from '../../testing';
import { seededTermId } from '../taxonomy/seed/seed';
import { startApp } from './stage.testing';

const CIVIL = seededTermId('theme', 'blocks.civil-registry');
const area = { termId: CIVIL, role: 'led', years: 6, evidence: 'Dirigí el registro', country: null } as const;
const EVALUATION = { outcome: 5, transfer: 4, again: 'yes', advice: 'Empezar antes.' } as const;
/** What one act takes at most, with its session, access, history, letters and events: a loop over rows would pass it at once. */
const MOST_STATEMENTS = 32;

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

/** One exchange, from its draft to the case that the next one starts from, by everybody who has a part in it and through the API alone. */
it('goes from a draft to a published case, everybody doing what is theirs, in few statements each', async () => {
  const [asker, expert, organisation, bank, fund, steward] = [
    await buildParty(app), await buildParty(app), await buildParty(app), await buildParty(app, 'bank'), await buildParty(app, 'bank'), await buildAccount(app, { siteRole: 'steward' }),
  ];
  const organisationId = await makeRepresentative(app, organisation);
  await exchangeApi(app, expert).changeExpert({ body: { areas: [area] } });
  const taken: Record<string, number> = {};
  const states: string[] = [];
  let requestId = '';
  const stateNow = async () => (await app.db.query<{ state: string }>("SELECT state FROM exchange_request WHERE id = nullif($1, '')::uuid", [requestId]))[0]?.state ?? '';
  async function step<T>(name: string, who: BuiltAccount, act: (api: ReturnType<typeof exchangeApi>) => Promise<T>): Promise<T> {
    await app.db.query('DELETE FROM limit_bucket');
    const { result, statements } = await countStatements(() => act(exchangeApi(app, who)));
    taken[name] = statements.length;
    const now = await stateNow();
    if (now && now !== states.at(-1)) states.push(now);
    return result;
  }
  const params = () => ({ requestId });

  requestId = (await step('draft', asker, (api) => api.draftRequest({ body: { ...wholeRequest(), title: 'Registro', themes: [CIVIL] } }))).id;
  states.push(await stateNow());
  await step('submit', asker, (api) => api.actOnRequest({ params: params(), body: { act: 'submit' } }));
  await step('return', steward, (api) => api.actOnRequest({ params: params(), body: { act: 'return', reason: 'Falta el plazo' } }));
  const { revision } = await exchangeApi(app, asker).getRequest({ params: { address: requestId } });
  await step('save', asker, (api) => api.saveRequest({ params: params(), body: { revision, aim: 'Documento de arquitectura' } }));
  await step('submit again', asker, (api) => api.actOnRequest({ params: params(), body: { act: 'submit' } }));
  await step('publish', steward, (api) => api.actOnRequest({ params: params(), body: { act: 'publish' } }));

  const matches = await step('matches', asker, (api) => api.requestMatches({ params: params(), query: {} }));
  expect(matches.items[0]).toMatchObject({ id: expert.account.id, total: matches.items[0]!.parts.reduce((sum, { points }) => sum + points, 0) });
  await step('invite', asker, (api) => api.inviteExpert({ params: params(), body: { expertId: expert.account.id } }));
  const { id: questionId } = await step('ask', expert, (api) => api.askRequester({ params: params(), body: { text: '¿Hay conexión?' } }));
  await step('answer', asker, (api) => api.answerQuestion({ params: { questionId }, body: { text: 'Sí' } }));
  const { id: offerId } = await step('offer', expert, (api) => api.makeOffer({ params: params(), body: wholeOffer() }));
  const { id: otherId } = await step('offer of an organisation', organisation, (api) => api.makeOffer({ params: params(), body: wholeOffer({ organisationId }) }));
  await step('shortlist', asker, (api) => api.actOnOffer({ params: { offerId }, body: { act: 'shortlist' } }));
  const { id: pledgeId } = await step('pledge', bank, (api) => api.pledge({ params: params(), body: wholePledge() }));
  const { id: otherPledgeId } = await step('pledge for fees', fund, (api) => api.pledge({ params: params(), body: wholePledge({ lines: [{ kind: 'fees', amount: 1_800_000 }] }) }));
  for (const [name, who, id] of [['confirm', bank, pledgeId], ['confirm too', fund, otherPledgeId]] as const) await step(name, who, (api) => api.actOnPledge({ params: { pledgeId: id }, body: { act: 'confirm' } }));
  await step('accept', asker, (api) => api.actOnOffer({ params: { offerId }, body: { act: 'accept' } }));
  await step('decline', asker, (api) => api.actOnOffer({ params: { offerId: otherId }, body: { act: 'decline', declined: 'other-offer', reason: 'Gracias' } }));

  await step('write terms', asker, (api) => api.writeAgreement({ params: params(), body: { base: 0, terms: wholeTerms() } }));
  await step('change terms', expert, (api) => api.writeAgreement({ params: params(), body: { base: 1, terms: wholeTerms({ activities: 'Tres talleres' }) } }));
  for (const [name, who] of [['asker signs', asker], ['expert signs', expert], ['bank signs', bank], ['fund signs', fund]] as const) await step(name, who, () => signLatest(app, who, requestId));

  const { id: milestoneId } = await step('plan', asker, (api) => api.addMilestone({ params: params(), body: { title: 'Diagnóstico', due: inDays(40), deliverables: ['Informe'] } }));
  await step('start', expert, (api) => api.moveEngagement({ params: params(), body: { act: 'start' } }));
  const { milestones } = await exchangeApi(app, asker).engagement({ params: params() });
  const deliverable = { ...params(), deliverableId: milestones.find(({ id }) => id === milestoneId)!.deliverables[0]!.id };
  await step('hours', expert, (api) => api.logHours({ params: params(), body: { on: inDays(0), minutes: 360, work: 'Taller' } }));
  await step('journal', expert, (api) => api.writeJournal({ params: params(), body: { text: 'Primer taller', public: true } }));
  await step('deliver', expert, (api) => api.deliver({ params: deliverable, body: { link: 'https://example.org/informe.pdf' } }));
  await step('accept it', asker, (api) => api.judgeDeliverable({ params: deliverable, body: { accept: true } }));
  for (const [name, who, id] of [['disburse', bank, pledgeId], ['disburse too', fund, otherPledgeId]] as const) await step(name, who, (api) => api.actOnPledge({ params: { pledgeId: id }, body: { act: 'disburse' } }));
  await step('delivered', expert, (api) => api.moveEngagement({ params: params(), body: { act: 'deliver' } }));
  await step('evaluate', asker, (api) => api.evaluate({ params: params(), body: EVALUATION }));
  await step('evaluate too', expert, (api) => api.evaluate({ params: params(), body: EVALUATION }));
  const draft = await step('draft case', asker, (api) => api.caseDraft({ params: params() }));
  await step('save case', asker, (api) => api.saveCase({ params: params(), body: { title: draft.title, needed: draft.needed, done: 'Un diagnóstico', result: draft.result, lessons: 'Empezar antes', documents: draft.documents, revision: draft.revision } }));
  await step('publish case', asker, (api) => api.publishCase({ params: params() }));

  expect(states).toEqual(['draft', 'in-review', 'returned', 'in-review', 'open', 'matched', 'agreed', 'under-way', 'delivered', 'evaluated', 'published']);
  const moves = (await exchangeApi(app).getRequest({ params: { address: requestId } })).history.map(({ act, as }) => `${act}: ${as}`);
  expect(moves).toEqual(['publish: steward', 'match: requester', 'agree: provider', 'start: provider', 'deliver: provider', 'evaluate: system', 'publish-case: requester']);
  const entry = (await exchangeApi(app).exchangeCases({ query: { q: 'diagnóstico' } })).items.find(({ id }) => id === requestId);
  expect(entry).toMatchObject({ title: draft.title });
  const { next } = await exchangeApi(app).getRequest({ params: { address: requestId } });
  expect(next).toEqual([]);
  // It is what pledges led to
  expect((await exchangeApi(app, bank).ownPledges({})).items).toMatchObject([{ state: 'disbursed' }]);
  expect(Object.entries(taken).filter(([, count]) => count > MOST_STATEMENTS)).toEqual([]);
});
