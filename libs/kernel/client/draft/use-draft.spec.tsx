/** @jest-environment ./testing/dom-environment.mjs */
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { EnvironmentContext, type Environment } from '../page/environment';
import { DraftStore } from './store';
import { useDraft, type DraftOptions } from './use-draft';

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
const draft = (options?: DraftOptions, key = 'reply:1') => renderHook(() => useDraft(key, options), { wrapper });
const kept = () => new DraftStore(localStorage).read('guest:reply:1')?.text;

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('useDraft', () => {
  it('keeps what was typed when the page is left', () => {
    const { result } = draft();
    act(() => result.current.change('Propongo'));
    act(() => void dispatchEvent(new Event('pagehide')));
    expect(kept()).toBe('Propongo');
    expect(result.current.savedAt).not.toBeNull();
  });

  it('keeps it when the form goes away, and brings it back with the next', () => {
    const { result, unmount } = draft();
    act(() => result.current.change('Propongo'));
    unmount();
    expect(draft().result.current.text).toBe('Propongo');
  });

  it('begins with the newer of the browser’s and the server’s', () => {
    new DraftStore(localStorage, () => 1000).write('guest:reply:1', 'de este equipo');
    expect(draft({ initial: { text: 'de otro equipo', at: 2000 } }).result.current.text).toBe('de otro equipo');
    cleanup();
    expect(draft({ initial: { text: 'de otro equipo', at: 500 } }).result.current.text).toBe('de este equipo');
  });

  it('is gone after sending', () => {
    const { result } = draft();
    act(() => result.current.change('Propongo'));
    act(() => result.current.clear());
    act(() => void dispatchEvent(new Event('pagehide')));
    expect(kept()).toBeUndefined();
    expect(result.current.text).toBe('');
  });
});
