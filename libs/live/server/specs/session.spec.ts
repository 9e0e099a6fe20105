import type { TestApp } from '@minga/kernel/testing';
import { buildAccount } from '@minga/people/testing';
import { buildSession, liveApi } from '../../testing';
import { startApp } from './stage.testing';

describe('a session moves by its table', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('starts, is paused, goes on and ends, and its clock counts what ran', async () => {
    const { id, moderator } = await buildSession(app);
    const api = liveApi(app, moderator);
    const act = (name: 'start' | 'pause' | 'resume' | 'end') => api.actOnSession({ params: { sessionId: id }, body: { act: name } });
    await act('start');
    const live = await api.getSession({ params: { address: id } });
    expect(live).toMatchObject({ state: 'live', spentMs: 0 });
    expect(live.runningSince).toBe(live.startedAt);
    await act('pause');
    const paused = await api.getSession({ params: { address: id } });
    expect(paused).toMatchObject({ state: 'paused', runningSince: null });
    expect(paused.spentMs).toBeGreaterThan(0);
    await act('resume');
    await act('end');
    const over = await api.getSession({ params: { address: id } });
    expect(over).toMatchObject({ state: 'ended', runningSince: null });
    expect(over.spentMs).toBeGreaterThan(paused.spentMs);
  });

  it('is moved by those who run it', async () => {
    const { id } = await buildSession(app);
    const stranger = liveApi(app, await buildAccount(app));
    await expect(stranger.actOnSession({ params: { sessionId: id }, body: { act: 'start' } })).rejects.toMatchObject({ status: 403, code: 'session-moderators-only' });
  });
});
