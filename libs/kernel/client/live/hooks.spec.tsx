/** @jest-environment ./testing/dom-environment.mjs */
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Attempt } from '../outbox/entry';
import { OutboxContext } from '../outbox/hooks';
import { Outbox } from '../outbox/outbox';
import { OutboxStore } from '../outbox/store';
import { TestServer } from '../testing/log';
import { LiveContext, useConnection } from './hooks';
import { Live } from './live';

const ENTRY = { id: 'm1', scope: 't1', method: 'POST' as const, url: '/api/topics/1/posts', body: {} };

let browserIsOnline = true;

async function connected() {
  const server = new TestServer();
  const answers: Attempt[] = [];
  const live = new Live(server.open, server.fetchMissed, () => undefined);
  const later: (() => void)[] = [];
  const send = () => Promise.resolve(answers.shift() ?? { kind: 'done' as const, result: null });
  const outbox = new Outbox({ accountId: 'ana', store: new OutboxStore(localStorage), send, later: (task) => void later.push(task), now: Date.now });
  live.start();
  await waitFor(() => expect(server.lines).toHaveLength(1));
  server.lines[0]!.connected();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <LiveContext value={live}>
      <OutboxContext value={outbox}>{children}</OutboxContext>
    </LiveContext>
  );
  return { answers, outbox, later, state: renderHook(useConnection, { wrapper }).result };
}

function browserSays(online: boolean): void {
  browserIsOnline = online;
  dispatchEvent(new Event(online ? 'online' : 'offline'));
}

beforeEach(() => {
  browserIsOnline = true;
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => browserIsOnline });
});

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('useConnection', () => {
  it('follows the browser, also while the line has not noticed', async () => {
    const { state } = await connected();
    expect(state.current).toBe('connected');
    act(() => browserSays(false));
    expect(state.current).toBe('offline');
    act(() => browserSays(true));
    expect(state.current).toBe('connected');
  });

  it('is offline from a send that found no line until one that did', async () => {
    const { state, answers, outbox, later } = await connected();
    answers.push({ kind: 'later' });
    act(() => outbox.add(ENTRY));
    await waitFor(() => expect(state.current).toBe('offline'));
    act(() => later[0]!());
    await waitFor(() => expect(state.current).toBe('connected'));
  });
});
