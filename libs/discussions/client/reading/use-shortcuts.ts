import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BindingsState } from './bindings';
import { DEFAULT_BINDINGS, readBindings, shortcutFor, writeBindings, type Bindings, type Shortcut } from './shortcuts';

/** Listens for shortcuts while the page is there. Returns the bindings of this browser and the way to change them. */
export function useShortcuts(act: (shortcut: Shortcut) => void): BindingsState {
  const [bindings, setBindings] = useState(DEFAULT_BINDINGS);
  const latest = useRef({ act, bindings });
  useEffect(() => {
    latest.current = { act, bindings };
  });
  useEffect(() => setBindings(readBindings(localStorage)), []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutFor(event, latest.current.bindings);
      if (!shortcut) return;
      event.preventDefault();
      latest.current.act(shortcut);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const bind = useCallback((next: Bindings) => {
    setBindings(next);
    writeBindings(localStorage, next);
  }, []);
  return useMemo(() => ({ bindings, bind }), [bindings, bind]);
}
