import { newId, rooms, type Client } from '@minga/kernel/contract';
import { MATRIX_ACTORS, routeKey, uncovered, verdictsOf, type MatrixActor, type TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import type { OfferAct, PledgeAct } from '../../contract';
import { buildRequest, buildVerified, exchangeApi, nameRequester, type BuiltState } from '../../testing';
import { dealMatrix, dealRoutes } from '../../testing/deal.matrix';
import { wholeOffer, wholePledge, wholeTerms } from '../../testing/deal';
import { askAs } from './matrix.testing';
import { startApp } from './stage.testing';

type Api = Client<typeof dealRoutes>;
interface Scene {
  requestId: string;
  organisationId: string;
  offerId: string;
  questionId: string;
  pledgeId: string;
  digest: string;
  act: string;
}

const of = ({ requestId }: Scene) => ({ requestId });
const calls: Record<keyof typeof dealRoutes, (api: Api, scene: Scene) => Promise<unknown>> = {
  listOffers: (api, scene) => api.listOffers({ params: of(scene) }),
  makeOffer: (api, scene) => api.makeOffer({ params: of(scene), body: wholeOffer() }),
  changeOffer: (api, { offerId }) => api.changeOffer({ params: { offerId }, body: wholeOffer() }),
  actOnOffer: (api, { offerId, act }) => api.actOnOffer({ params: { offerId }, body: { act: act as OfferAct, declined: 'dates' } }),
  answerTeam: (api, { offerId }) => api.answerTeam({ params: { offerId }, body: { confirmed: true } }),
  listQuestions: (api, scene) => api.listQuestions({ params: of(scene) }),
  askRequester: (api, scene) => api.askRequester({ params: of(scene), body: { text: '¿Cuándo?' } }),
  answerQuestion: (api, { questionId }) => api.answerQuestion({ params: { questionId }, body: { text: 'Ya.' } }),
  getAgreement: (api, scene) => api.getAgreement({ params: of(scene) }),
  writeAgreement: (api, scene) => api.writeAgreement({ params: of(scene), body: { base: scene.digest ? 1 : 0, terms: wholeTerms() } }),
  signAgreement: (api, scene) => api.signAgreement({ params: of(scene), body: { digest: scene.digest, side: 'requester', partyId: scene.organisationId, role: 'Jefa' } }),
  verifyAgreement: (api, { digest }) => api.verifyAgreement({ params: { digest } }),
  getFunding: (api, scene) => api.getFunding({ params: of(scene) }),
  pledge: (api, scene) => api.pledge({ params: of(scene), body: wholePledge() }),
  changePledge: (api, scene) => api.changePledge({ params: { pledgeId: scene.pledgeId }, body: wholePledge() }),
  actOnPledge: (api, { pledgeId, act }) => api.actOnPledge({ params: { pledgeId }, body: { act: act as PledgeAct, reason: 'Prueba' } }),
  ownPledges: (api) => api.ownPledges({}),
};
const routeOf = (key: string) => (Object.keys(dealRoutes) as (keyof typeof dealRoutes)[]).find((name) => routeKey(dealRoutes[name]) === key)!;
const OTHERS = { name: 'Demo · Gobierno de Chile', country: 'CL' } as const;

describe('who may do what with offers, agreement and money', () => {
  let app: TestApp;
  let cast: Record<Exclude<MatrixActor, 'guest'>, BuiltAccount>;
  beforeAll(async () => {
    app = await startApp();
    cast = {
      stranger: await buildAccount(app, { organisation: OTHERS }),
      observer: await buildAccount(app, { organisation: OTHERS }),
      member: await buildVerified(app),
      author: await buildVerified(app),
      moderator: await buildVerified(app, { organisation: OTHERS }),
      chair: await buildVerified(app),
      steward: await buildAccount(app, { siteRole: 'steward' }),
    };
  });
  afterAll(() => app.close());

  /** An offer with one of the team asked, not yet accepted unless the state says so; a question; a pledge; a version to sign. */
  async function dress(scene: Scene, state: string): Promise<void> {
    const [api, asker] = [exchangeApi(app, cast.moderator), exchangeApi(app, cast.author)];
    const params = of(scene);
    scene.questionId = (await api.askRequester({ params, body: { text: '¿Cuándo?' } })).id;
    if (state === 'pledged') scene.pledgeId = (await api.pledge({ params, body: wholePledge() })).id;
    if (state !== 'offered' && state !== 'accepted') return;
    scene.offerId = (await api.makeOffer({ params, body: wholeOffer({ team: [cast.observer.account.profile.handle] }) })).id;
    if (state === 'offered' && scene.act === '') return;
    await exchangeApi(app, cast.observer).answerTeam({ params: { offerId: scene.offerId }, body: { confirmed: true } });
    if (state === 'offered') return;
    await asker.actOnOffer({ params: { offerId: scene.offerId }, body: { act: 'accept' } });
    scene.digest = (await asker.writeAgreement({ params, body: { base: 0, terms: wholeTerms() } })).digest;
  }

  async function setScene(named: string): Promise<Scene> {
    const [state, act = ''] = named.split(': ') as [string, string?];
    const plain = ['draft', 'withdrawn'].includes(state);
    const request = await buildRequest(app, { maker: cast.author, visibility: state === 'network' ? 'network' : 'public', state: plain ? (state as BuiltState) : 'open' });
    await nameRequester(app, request, cast.member);
    const scene: Scene = {
      requestId: request.id, organisationId: cast.author.account.profile.affiliation!.organisationId, offerId: newId(), questionId: newId(), pledgeId: newId(), digest: '', act,
    };
    if (!plain) await dress(scene, state);
    return scene;
  }

  it('covers every route', () => {
    expect(uncovered([dealRoutes], dealMatrix)).toEqual([]);
  });

  it.each(dealMatrix.map((row) => [`${row.route} · ${row.state}`, row] as const))('%s', async (_, row) => {
    const route = routeOf(row.route);
    const scene = async () => ({ ...(await setScene(row.state)), ...(route === 'writeAgreement' && row.state === 'open' && { digest: '' }) });
    const got = await verdictsOf(row, scene, (actor, set) => askAs(app, cast, actor, (api) => calls[route](api as Api, set)));
    expect(got).toEqual(row.expect);
  });

  it('lets into the parties’ room who is one now, and no longer', async () => {
    const scene = await setScene('accepted');
    const room = rooms.requestParties(scene.requestId);
    const joined = async (): Promise<string[]> => {
      const answers = await Promise.all(MATRIX_ACTORS.map(async (actor) => [actor, (await (await app.reader(actor === 'guest' ? undefined : cast[actor].session)).join(room)).ok] as const));
      return answers.filter(([, ok]) => ok).map(([actor]) => actor);
    };
    expect(await joined()).toEqual(['observer', 'member', 'author', 'moderator']);
    await exchangeApi(app, cast.author).actOnOffer({ params: { offerId: scene.offerId }, body: { act: 'decline', declined: 'dates' } });
    expect(await joined()).toEqual(['member', 'author']);
  });
});
