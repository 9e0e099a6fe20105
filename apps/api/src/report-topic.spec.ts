import { discussionsRoutes } from '@minga/discussions/contract';
import { buildGroup } from '@minga/groups/testing';
import { idFromAddress, type AudienceKey } from '@minga/kernel/contract';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { buildSession, liveApi } from '@minga/live/testing';
import { slices } from './slices';

describe('the topic of a report', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ slices });
  });
  afterAll(() => app.close());

  /** A session of a public group, led by its chair, that ends with a decision. */
  async function held(audience: AudienceKey) {
    const group = await buildGroup(app, { visibility: 'public' });
    const session = await buildSession(app, { state: 'live', moderator: group.chair, group: { id: group.id, audience } });
    const [api, params] = [liveApi(app, group.chair), { sessionId: session.id }];
    await api.addMinute({ params, body: { kind: 'decision', text: 'Se inicia un *piloto*' } });
    await api.actOnSession({ params, body: { act: 'end' } });
    await app.settle();
    await api.saveReportLead({ params, body: { lead: 'Cinco países empiezan.' } });
    return { api, params, group };
  }

  it('is opened in its group once, in the name of who publishes it, with what was decided and where the report is', async () => {
    const { api, params, group } = await held('public');
    const { topicAddress, address } = await api.publishReport({ params, body: {} });
    const topic = await app.client(discussionsRoutes).getTopic({ params: { topicId: idFromAddress(topicAddress!.split('/').at(-1)!)! }, query: {} });
    expect([topic.topic.group.id, topic.topic.openedBy?.id]).toEqual([group.id, group.chair.account.id]);
    expect(topic.opening.html).toContain('Cinco países empiezan.');
    expect(topic.opening.html).toContain('Se inicia un *piloto*.');
    expect(topic.opening.html).toContain(address);
    expect((await liveApi(app).getReport({ params: { address: params.sessionId } })).report).toMatchObject({ topicAddress });
    expect(await api.publishReport({ params, body: { note: 'Una errata' } })).toMatchObject({ version: 2, topicAddress });
    expect((await app.client(discussionsRoutes).listTopics({ params: { groupId: group.id }, query: {} })).items).toHaveLength(1);
  });

  it('is not opened where others would read it than may read the report', async () => {
    const { api, params, group } = await held('network');
    expect(await api.publishReport({ params, body: {} })).toMatchObject({ version: 1, topicAddress: null });
    expect((await app.client(discussionsRoutes).listTopics({ params: { groupId: group.id }, query: {} })).items).toEqual([]);
  });
});
