/** @jest-environment ../kernel/testing/dom-environment.mjs */
import { EnvironmentContext, type Environment } from '@minga/kernel/client';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useTopicFields } from './use-topic-fields';

const environment: Environment = {
  build: 'b1',
  siteName: 'Minga',
  origin: 'http://localhost',
  language: 'es',
  theme: 'system',
  ligero: 'off',
  zone: 'America/Montevideo',
  account: null,
};
const wrapper = ({ children }: { children: ReactNode }) => <EnvironmentContext value={environment}>{children}</EnvironmentContext>;
const open = (group = 'g1') => renderHook(() => useTopicFields(group), { wrapper });

afterEach(() => {
  cleanup();
  localStorage.clear();
});

it('gives back every field after the page was left, and those of another group never', () => {
  const first = open();
  act(() => first.result.current.change('title', 'Datos abiertos'));
  act(() => first.result.current.change('tags', 'datos'));
  act(() => {
    first.result.current.change('kind', 'question');
    first.result.current.change('lang', 'pt');
  });
  first.unmount();
  const { result } = open();
  expect((['title', 'tags', 'kind', 'lang'] as const).map((name) => result.current.value(name))).toEqual(['Datos abiertos', 'datos', 'question', 'pt']);
  expect(open('g2').result.current.value('title')).toBeUndefined();
});

it('keeps nothing once it was sent', () => {
  const first = open();
  act(() => first.result.current.change('title', 'Datos abiertos'));
  act(() => first.result.current.clear());
  first.unmount();
  expect(open().result.current.value('title')).toBeUndefined();
  expect(localStorage).toHaveLength(0);
});

it('takes the title of the server where there is none or an older one', () => {
  const { result } = open();
  act(() => result.current.offerTitle('Del servidor', 1));
  expect(result.current.value('title')).toBe('Del servidor');
  act(() => result.current.offerTitle('Anterior', 1));
  expect(result.current.value('title')).toBe('Del servidor');
  act(() => result.current.offerTitle('Posterior', Date.now() + 1_000));
  expect(result.current.value('title')).toBe('Posterior');
});
