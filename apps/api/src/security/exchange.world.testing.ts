import { newId, type Route } from '@minga/kernel/contract';
import { routeKey, type TestApp } from '@minga/kernel/testing';
import { exchangeRoutes as routes, type DraftInput } from '@minga/exchange/contract';
import { buildEngaged, buildRequest, buildVerified, exchangeApi, inDays, wholeOffer, wholePledge, wholeTerms } from '@minga/exchange/testing';
import { buildMembership, type BuiltGroup } from '@minga/groups/testing';
import type { BuiltAccount } from '@minga/people/testing';
import type { Ids, WorldShape } from './world.testing';

type RouteName = keyof typeof routes;
const keyed = <T>(of: Partial<Record<RouteName, T>>): Record<string, T> => Object.fromEntries(Object.entries(of).map(([name, value]) => [routeKey(routes[name as RouteName]), value as T]));

/** Writing the need counts as its first change. */
const DRAFT_REVISION = 2;

const openId = { requestId: 'openId' };
const deliveredId = { requestId: 'deliveredId' };
const evaluatedId = { requestId: 'evaluatedId' };
const matchedId = { requestId: 'matchedId' };

/** A `requestId` is one under way, but for routes that are about another time of a request’s life. */
export const exchangeMeans: Record<string, Record<string, string>> = keyed<Record<string, string>>({
  getRequest: { address: 'requestId' }, exchangeCase: { address: 'publishedId' },
  saveRequest: { requestId: 'draftId' }, actOnRequest: { requestId: 'readyId' }, requestForm: { request: 'draftId' },
  listOffers: openId, makeOffer: { ...openId, organisationId: 'bankId' }, listQuestions: openId, askRequester: openId,
  getAgreement: matchedId, writeAgreement: matchedId, signAgreement: { requestId: 'signableId', partyId: 'askingOrganisationId' },
  getFunding: openId, pledge: openId, requesters: openId, nameRequester: openId, removeRequester: openId, requestMatches: openId, inviteExpert: { ...openId, accountId: 'expertId' },
  moveEngagement: { requestId: 'agreedId' }, evaluations: deliveredId, evaluate: deliveredId,
  caseDraft: evaluatedId, saveCase: evaluatedId, publishCase: evaluatedId, addTerm: { parentId: 'termId' }, changeTerm: { parentId: 'otherTermId' }, mergeTerm: { into: 'otherTermId' },
});

/** Bodies whose fields hold only together. */
export const exchangeTogether: Record<string, Record<string, unknown>> = keyed<Record<string, unknown>>({
  saveRequest: { revision: DRAFT_REVISION }, logHours: { on: inDays(0) },
  pledge: { lines: [{ kind: 'fees', amount: 100 }], conversion: null }, actOnOffer: { act: 'shortlist' }, changePledge: { lines: [{ kind: 'fees', amount: 100 }], conversion: null }, actOnPledge: { act: 'confirm' }, changeExpert: { weeks: [] }, signAgreement: { side: 'requester' }, writeAgreement: { base: 1 }, saveCase: { revision: 0 }, draftRequest: { visibility: 'public' },
});

export type ExchangeParty = 'asker' | 'helper' | 'bank' | 'teammate' | 'steward';
const asker = 'asker';
const helper = 'helper';

/** Who would do it rightly: what they send gets as far as it can. Routes that are anybody’s are left out. */
const PARTIES: Record<string, ExchangeParty> = keyed<ExchangeParty>({
  draftRequest: asker, saveRequest: asker, actOnRequest: asker, inviteExpert: asker, answerQuestion: asker, writeAgreement: asker, signAgreement: asker, judgeDeliverable: asker, answerDate: asker,
  evaluate: asker, saveCase: asker, publishCase: asker, moveEngagement: asker, actOnOffer: asker, requesters: asker, nameRequester: asker, removeRequester: asker,
  makeOffer: 'bank', pledge: 'bank', actOnPledge: 'bank', changePledge: 'bank', changeOffer: helper, answerTeam: 'teammate',
  addMilestone: helper, removeMilestone: helper, proposeDate: helper, deliver: helper, logHours: helper, writeJournal: helper, raiseProblem: helper,
});
export const partyOf = (route: Route): ExchangeParty | undefined => PARTIES[routeKey(route)];

export interface ExchangeWorld {
  ids: Ids;
  parties: Record<ExchangeParty, BuiltAccount>;
}

/** Who asks with the owner, named for each of their requests, is of the organisation that accounts are built with. */
const NAME = `INSERT INTO exchange_requester (request_id, account_id) SELECT id, $2 FROM exchange_request WHERE maker_id = $1`;
const VERIFY = `UPDATE affiliation SET state = 'verified', verified_how = 'steward', verified_at = now() WHERE account_id = $1 AND until_at IS NULL`;

async function buildParties(app: TestApp, { owner, steward }: WorldShape, group: BuiltGroup): Promise<ExchangeWorld['parties']> {
  await app.db.query(VERIFY, [owner.account.id]);
  const others = [
    await buildVerified(app),
    await buildVerified(app, { organisation: { name: `Ayuda ${newId()}`, country: 'CL' } }),
    await buildVerified(app, { organisation: { name: `Banco ${newId()}`, stakeholderGroup: 'bank', country: null } }),
    await buildVerified(app, { organisation: { name: `Equipo ${newId()}`, country: 'PE' } }),
  ] as const;
  for (const account of others) await buildMembership(app, group, { account });
  const [asks, helps, pays, comesAlong] = others;
  return { asker: asks, helper: helps, bank: pays, teammate: comesAlong, steward };
}

const organisationOf = ({ account }: BuiltAccount): string => account.profile.affiliation!.organisationId;
const labels = (text: string) => ({ es: text, pt: text, en: text, fr: text });

/** An open request with an offer, a question and a pledge; one whose agreement was written. */
async function dealThings(app: TestApp, { owner: maker, secret }: WorldShape, { helper: by, bank, teammate }: ExchangeWorld['parties'], need: DraftInput): Promise<Ids> {
  const api = exchangeApi(app, by);
  const matchedWith = async () => {
    const { id } = await buildEngaged(app, { ...need, maker, helper: by, engaged: 'matched' });
    return { id, ...(await exchangeApi(app, maker).writeAgreement({ params: { requestId: id }, body: { base: 0, terms: wholeTerms({ aims: `Objetivo ${secret}` }) } })) };
  };
  const { id: openRequest } = await buildRequest(app, { ...need, maker });
  const params = { requestId: openRequest };
  const offer = await api.makeOffer({ params, body: wholeOffer({ message: `Mensaje ${secret}`, team: [teammate.account.profile.handle] }) });
  const question = await api.askRequester({ params, body: { text: `¿${secret}?` } });
  const pledge = await exchangeApi(app, bank).pledge({ params, body: wholePledge({ lines: [{ kind: 'travel', amount: 100 }], conditions: `Condición ${secret}` }) });
  const [matched, signable] = [await matchedWith(), await matchedWith()];
  return { openId: openRequest, offerId: offer.id, questionId: question.id, pledgeId: pledge.id, matchedId: matched.id, signableId: signable.id, digest: signable.digest };
}

/** One under way with a date asked for, a problem and a journal; others at each later time. */
async function workThings(app: TestApp, { owner: maker, secret }: WorldShape, { helper: by }: ExchangeWorld['parties'], need: DraftInput): Promise<Ids> {
  const at = (engaged: 'agreed' | 'under-way' | 'delivered' | 'evaluated' | 'published') => buildEngaged(app, { ...need, maker, helper: by, engaged });
  const work = await at('under-way');
  const api = exchangeApi(app, by);
  const params = { requestId: work.id };
  const change = await api.proposeDate({ params: { ...params, milestoneId: work.milestoneId }, body: { to: inDays(50), reason: `Motivo ${secret}` } });
  const problem = await api.raiseProblem({ params, body: { text: `Problema ${secret}` } });
  await api.writeJournal({ params, body: { text: `Diario ${secret}`, public: false } });
  const [agreed, delivered, evaluated, published] = [await at('agreed'), await at('delivered'), await at('evaluated'), await at('published')];
  return {
    requestId: work.id, milestoneId: work.milestoneId, deliverableId: work.deliverableId, changeId: change.id, problemId: problem.id,
    agreedId: agreed.id, deliveredId: delivered.id, evaluatedId: evaluated.id, publishedId: published.id,
  };
}

/** Requests at every time of their life, with all that belongs to them; of a private group, when the world is one. */
export async function exchangeThings(app: TestApp, shape: WorldShape, group: BuiltGroup): Promise<ExchangeWorld> {
  const parties = await buildParties(app, shape, group);
  const maker = shape.owner;
  const { helper: by, bank, teammate, steward } = parties;
  const stewards = exchangeApi(app, steward);
  const term = (name: string) => stewards.addTerm({ body: { kind: 'theme', parentId: null, source: 'Prueba', labels: labels(`${name} ${newId()}`) } });
  const [first, second] = [await term('Uno'), await term('Dos')];
  await exchangeApi(app, by).changeExpert({ body: { headline: 'Registros', areas: [{ termId: first.termId, role: 'led', years: 3, evidence: 'Lo hicimos', country: 'CL' }] } });
  const visibility = shape.visibility === 'private' ? { visibility: 'group' as const, groupId: group.id } : { visibility: 'public' as const };
  const need: DraftInput = { title: `Pedido ${shape.secret}`, need: `Necesidad ${shape.secret}`, themes: [first.termId], ...visibility };
  const drafts = [await buildRequest(app, { ...need, maker, state: 'draft' }), await buildRequest(app, { ...need, maker, state: 'draft' })];
  const ids = {
    draftId: drafts[0]!.id, readyId: drafts[1]!.id, request: drafts[0]!.id, not: drafts[0]!.id, termId: first.termId, otherTermId: second.termId, theme: first.termId, themes: first.termId,
    skills: first.termId, expertId: by.account.id, bankId: organisationOf(bank), team: teammate.account.profile.handle, askingOrganisationId: organisationOf(maker),
    conflictOrganisations: organisationOf(by), partyId: organisationOf(maker),
  };
  const things = { ...(await dealThings(app, shape, parties, need)), ...(await workThings(app, shape, parties, need)) };
  await app.db.query(NAME, [maker.account.id, parties.asker.account.id]);
  return { parties, ids: { ...ids, ...things } };
}
