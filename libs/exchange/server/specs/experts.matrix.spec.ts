import { newId, type Client, type Refusal } from '@minga/kernel/contract';
import { MATRIX_ACTORS, routeKey, uncovered, verdictOf, type MatrixActor, type TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { endorsementRoutes, expertRoutes, matchingRoutes, taxonomyRoutes } from '../../contract';
import { buildRequest, buildVerified, exchangeApi, makeRepresentative, nameRequester, type BuiltState } from '../../testing';
import { expertsMatrix } from '../../testing/experts.matrix';
import { seededTermId } from '../taxonomy/seed/seed';
import { startApp } from './stage.testing';

const CIVIL = seededTermId('theme', 'blocks.civil-registry');

const routes = { ...taxonomyRoutes, ...expertRoutes, ...endorsementRoutes, ...matchingRoutes };
type Name = keyof typeof routes;
type Api = Client<typeof routes>;
type Cast = Record<Exclude<MatrixActor, 'guest'> | 'expert', BuiltAccount>;
interface Scene {
  requestId: string;
  termId: string;
  into: string;
  expert: BuiltAccount;
  organisationId: string;
}

const labels = () => {
  const name = `Término ${newId()}`;
  return { es: name, pt: name, en: name, fr: name };
};
const calls: Record<Name, (api: Api, scene: Scene) => Promise<unknown>> = {
  taxonomy: (api) => api.taxonomy({ query: {} }),
  stewardedTaxonomy: (api) => api.stewardedTaxonomy({}),
  addTerm: (api) => api.addTerm({ body: { kind: 'theme', parentId: null, labels: labels(), source: 'Red' } }),
  changeTerm: (api, { termId }) => api.changeTerm({ params: { termId }, body: { retired: true } }),
  mergeTerm: (api, { termId, into }) => api.mergeTerm({ params: { termId }, body: { into } }),
  listExperts: (api) => api.listExperts({ query: {} }),
  getExpert: (api, { expert }) => api.getExpert({ params: { handle: expert.account.profile.handle } }),
  endorse: (api, { expert }) => api.endorse({ params: { expertId: expert.account.id, termId: CIVIL }, body: { text: 'Lo vi trabajar' } }),
  withdrawEndorsement: (api, { expert }) => api.withdrawEndorsement({ params: { expertId: expert.account.id, termId: CIVIL } }),
  removeEndorsement: (api, { expert }) => api.removeEndorsement({ params: { expertId: expert.account.id, termId: CIVIL, accountId: expert.account.id }, body: { reason: 'Publicidad' } }),
  personExpert: (api, { expert }) => api.personExpert({ params: { handle: expert.account.profile.handle } }),
  getCapacity: (api, { organisationId }) => api.getCapacity({ params: { organisationId } }),
  changeCapacity: (api, { organisationId }) => api.changeCapacity({ params: { organisationId }, body: { headline: 'Ayuda' } }),
  leaveCapacity: (api, { organisationId }) => api.leaveCapacity({ params: { organisationId } }),
  ownExpert: (api) => api.ownExpert({}),
  changeExpert: (api) => api.changeExpert({ body: { headline: 'Ayuda' } }),
  leaveExperts: (api) => api.leaveExperts({}),
  matchingWeights: (api) => api.matchingWeights({}),
  requestMatches: (api, { requestId }) => api.requestMatches({ params: { requestId }, query: {} }),
  inviteExpert: (api, { requestId, expert }) => api.inviteExpert({ params: { requestId }, body: { expertId: expert.account.id } }),
};
const routeOf = (key: string) => (Object.keys(routes) as Name[]).find((name) => routeKey(routes[name]) === key)!;
const OTHERS = { name: 'Demo · Gobierno de Chile', country: 'CL' } as const;

describe('who may do what with terms, experts and matches', () => {
  let app: TestApp;
  let cast: Cast;
  let organisationId: string;
  beforeAll(async () => {
    app = await startApp();
    cast = {
      stranger: await buildAccount(app, { organisation: OTHERS }), observer: await buildAccount(app, { organisation: OTHERS }), member: await buildVerified(app), author: await buildVerified(app),
      moderator: await buildVerified(app, { organisation: OTHERS }), chair: await buildVerified(app), steward: await buildAccount(app, { siteRole: 'steward' }),
      expert: await buildAccount(app, { organisation: { name: 'Demo · Gobierno de Perú', country: 'PE' } }),
    };
    await exchangeApi(app, cast.expert).changeExpert({ body: { mostProposals: 31, areas: [{ termId: CIVIL, role: 'led', years: 5, evidence: '', country: null }] } });
    organisationId = await makeRepresentative(app, cast.moderator);
  });
  afterAll(() => app.close());

  async function setScene(state: string): Promise<Scene> {
    const request = await buildRequest(app, { maker: cast.author, state: state as BuiltState });
    await nameRequester(app, request, cast.member);
    const steward = exchangeApi(app, cast.steward);
    const term = async () => (await steward.addTerm({ body: { kind: 'theme', parentId: null, labels: labels(), source: 'Red' } })).termId;
    return { requestId: request.id, termId: await term(), into: await term(), expert: cast.expert, organisationId };
  }

  it('covers every route', () => {
    expect(uncovered([routes], expertsMatrix)).toEqual([]);
  });

  it.each(expertsMatrix.map((row) => [`${row.route} · ${row.state}`, row] as const))('%s', async (_, row) => {
    const got: Record<string, string> = {};
    for (const actor of MATRIX_ACTORS) {
      await app.db.query('DELETE FROM limit_bucket');
      const scene = await setScene(row.state);
      const api = exchangeApi(app, actor === 'guest' ? undefined : cast[actor]);
      const status = await calls[routeOf(row.route)](api, scene).then(
        () => 200,
        (error: unknown) => (error as Refusal).status,
      );
      got[actor] = verdictOf(status);
    }
    expect(got).toEqual(row.expect);
  });
});
