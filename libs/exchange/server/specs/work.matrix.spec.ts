import { newId, type Client } from '@minga/kernel/contract';
import { routeKey, uncovered, verdictsOf, type TestApp } from '@minga/kernel/testing';
import { workRoutes } from '../../contract';
import { buildEngaged, exchangeApi, inDays, nameRequester, type BuiltEngagement, type EngagedState } from '../../testing';
import { workMatrix } from '../../testing/work.matrix';
import { askAs, buildCast, type Cast } from './matrix.testing';
import { startApp } from './stage.testing';

type Api = Client<typeof workRoutes>;
interface Scene extends BuiltEngagement {
  changeId: string;
  problemId: string;
}

const params = ({ id }: Scene) => ({ requestId: id });
const calls: Record<keyof typeof workRoutes, (api: Api, scene: Scene) => Promise<unknown>> = {
  engagement: (api, scene) => api.engagement({ params: params(scene) }),
  addMilestone: (api, scene) => api.addMilestone({ params: params(scene), body: { title: 'Plan', due: inDays(50), deliverables: ['Documento'] } }),
  removeMilestone: (api, scene) => api.removeMilestone({ params: { ...params(scene), milestoneId: scene.milestoneId } }),
  proposeDate: (api, scene) => api.proposeDate({ params: { ...params(scene), milestoneId: scene.milestoneId }, body: { to: inDays(60), reason: 'Feriado' } }),
  answerDate: (api, scene) => api.answerDate({ params: { ...params(scene), changeId: scene.changeId }, body: { confirm: true } }),
  deliver: (api, scene) => api.deliver({ params: { ...params(scene), deliverableId: scene.deliverableId }, body: { link: 'https://example.org/a' } }),
  judgeDeliverable: (api, scene) => api.judgeDeliverable({ params: { ...params(scene), deliverableId: scene.deliverableId }, body: { accept: true } }),
  logHours: (api, scene) => api.logHours({ params: params(scene), body: { on: inDays(0), minutes: 90, work: 'Reunión' } }),
  writeJournal: (api, scene) => api.writeJournal({ params: params(scene), body: { text: 'Nos reunimos.', public: false } }),
  raiseProblem: (api, scene) => api.raiseProblem({ params: params(scene), body: { text: 'No responden.' } }),
  answerProblem: (api, scene) => api.answerProblem({ params: { ...params(scene), problemId: scene.problemId }, body: { answer: 'Los llamamos.' } }),
  moveEngagement: (api, scene) => api.moveEngagement({ params: params(scene), body: { act: 'start' } }),
  evaluations: (api, scene) => api.evaluations({ params: params(scene) }),
  evaluate: (api, scene) => api.evaluate({ params: params(scene), body: { outcome: 3, transfer: 3, again: 'perhaps' } }),
  caseDraft: (api, scene) => api.caseDraft({ params: params(scene) }),
  saveCase: (api, scene) => api.saveCase({ params: params(scene), body: { title: 'Caso', needed: 'a', done: 'b', result: 'c', lessons: 'd', documents: [], revision: 1 } }),
  publishCase: (api, scene) => api.publishCase({ params: params(scene) }),
  exchangeCases: (api) => api.exchangeCases({ query: {} }),
  exchangeCase: (api, { id }) => api.exchangeCase({ params: { address: id } }),
  requestWaits: (api, scene) => api.requestWaits({ params: params(scene) }),
  exchangeFigures: (api) => api.exchangeFigures({}),
};
const routeOf = (key: string) => (Object.keys(workRoutes) as (keyof typeof workRoutes)[]).find((name) => routeKey(workRoutes[name]) === key)!;
const CASE = `INSERT INTO exchange_case (request_id, title, needed, done, result, lessons, lang) VALUES ($1, 'Caso', 'a', 'b', 'c', 'd', 'es') ON CONFLICT DO NOTHING`;

describe('who may do what with the work, its evaluation and its case', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    app = await startApp();
    cast = await buildCast(app);
  });
  afterAll(() => app.close());

  /** With a date asked for by the helper, a problem, and what a route needs to have been done before. */
  async function setScene(route: keyof typeof workRoutes, engaged: EngagedState): Promise<Scene> {
    const built = await buildEngaged(app, { maker: cast.author, helper: cast.moderator, engaged });
    await nameRequester(app, built, cast.member);
    const scene: Scene = { ...built, changeId: newId(), problemId: newId() };
    const helper = exchangeApi(app, cast.moderator);
    if (route === 'answerDate') scene.changeId = (await helper.proposeDate({ params: { ...params(scene), milestoneId: scene.milestoneId }, body: { to: inDays(45), reason: 'Feriado' } })).id;
    if (route === 'answerProblem') scene.problemId = (await helper.raiseProblem({ params: params(scene), body: { text: 'Nadie responde.' } })).id;
    if (route === 'judgeDeliverable') await calls.deliver(helper, scene);
    if (['saveCase', 'publishCase'].includes(route) && engaged === 'evaluated') await app.db.query(CASE, [scene.id]);
    return scene;
  }

  it('covers every route', () => {
    expect(uncovered([workRoutes], workMatrix)).toEqual([]);
  });

  it.each(workMatrix.map((row) => [`${row.route} · ${row.state}`, row] as const))('%s', async (_, row) => {
    const route = routeOf(row.route);
    const got = await verdictsOf(row, () => setScene(route, row.state as EngagedState), (actor, scene) => askAs(app, cast, actor, (api) => calls[route](api, scene)));
    expect(got).toEqual(row.expect);
  });
});
