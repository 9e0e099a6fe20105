/** @jest-environment ../kernel/testing/dom-environment.mjs */
import { jest } from '@jest/globals';
import { EnvironmentContext, I18nProvider, type Environment } from '@minga/kernel/client';
import { createTranslator } from '@minga/kernel/contract';
import { cleanup, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { buildPage, buildPost, personId } from '../testing/build';
import es from '../messages/es';
import { TopicContext, type TopicScope } from './context';
import type { PendingReply } from './pending';
import { SendingLast } from './PostFlow';

const environment: Environment = {
  build: 'b1',
  siteName: 'Minga',
  origin: 'http://localhost',
  language: 'es',
  theme: 'system',
  ligero: 'off',
  zone: 'America/Montevideo',
  account: { id: personId(1), handle: 'persona-1', name: 'Demo · Persona 1', stakeholderGroup: null, country: null, photo: null, siteRole: 'member' },
};
const scroll = jest.fn();

/** A stretch that ends at its second reply; `next` is what stands after it. */
function open(next: number | null, state: PendingReply['state']) {
  const base = buildPage([buildPost(1, '001'), buildPost(2, '002')]);
  const page = { ...base, posts: { ...base.posts, next } };
  const reply: PendingReply = { id: 'm1', state, problem: null, parentId: null, source: 'Propongo' };
  const scope: TopicScope = { page, queryKey: [], order: 'tree', search: '', baseline: 0, target: undefined, pending: { replies: [reply], edits: [], reactions: [] }, reply: () => undefined };
  render(
    <MemoryRouter>
      <EnvironmentContext value={environment}>
        <I18nProvider translator={createTranslator('es', { discussions: es })}>
          <TopicContext value={scope}>
            <SendingLast under={new Set()} />
          </TopicContext>
        </I18nProvider>
      </EnvironmentContext>
    </MemoryRouter>,
  );
}

beforeEach(() => {
  Element.prototype.scrollIntoView = scroll;
});
afterEach(() => {
  cleanup();
  scroll.mockClear();
});

it('brings a reply into view where it will stand', () => {
  open(null, 'sending');
  expect(scroll).toHaveBeenCalledTimes(1);
});

it('leaves the reader where they are when the reply belongs to another stretch', () => {
  open(3, 'sending');
  expect(scroll).not.toHaveBeenCalled();
});
