import { useEffect, useRef, useState } from 'react';
import type { ChangeEvent, KeyboardEvent } from 'react';
import type { ComboboxOption, ComboboxProps } from './Combobox';

export type ComboboxState = 'loading' | 'ready' | 'failed';

export type ComboboxRow = { kind: 'option'; option: ComboboxOption } | { kind: 'add' };

/** What the reader decided: an option, or to add the text that was typed. */
export type ComboboxChoice = { kind: 'option'; option: ComboboxOption } | { kind: 'add'; query: string };

/** Between key strokes of a quick typist; a search for each letter would be noise. */
const SEARCH_DELAY_MS = 180;

type Settings = Pick<ComboboxProps, 'load' | 'initial' | 'onChoose' | 'delayMs'> & { canAdd: boolean };

/** State and keyboard of a combobox: text typed, options found, row highlighted. */
export function useCombobox({ load, initial, onChoose, delayMs = SEARCH_DELAY_MS, canAdd }: Settings) {
  const [query, setQuery] = useState(initial?.label ?? '');
  const [chosen, setChosen] = useState<ComboboxOption | null>(initial ?? null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { options, state } = useOptions({ query, wanted: open, load, delayMs });
  const rows = rowsOf(options, canAdd && state !== 'loading' && query.trim() !== '');

  function type(event: ChangeEvent<HTMLInputElement>) {
    setQuery(event.target.value);
    setOpen(event.target.value.trim() !== '');
    setActive(-1);
    if (chosen) {
      setChosen(null);
      onChoose(null);
    }
  }
  function pick(row: ComboboxRow) {
    setOpen(false);
    setActive(-1);
    if (row.kind === 'add') return onChoose({ kind: 'add', query: query.trim() });
    setQuery(row.option.label);
    setChosen(row.option);
    onChoose(row);
  }
  function move(step: 1 | -1) {
    if (!open) return setOpen(query.trim() !== '');
    if (rows.length > 0) setActive((at) => (at < 0 && step < 0 ? rows.length - 1 : (at + step + rows.length) % rows.length));
  }
  function keyDown(event: KeyboardEvent<HTMLInputElement>) {
    const row = open ? rows[active] : undefined;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && row) pick(row);
    else if (event.key === 'Escape' && open) setOpen(false);
    else return;
    event.preventDefault();
  }
  return {
    query, open, rows, active, chosen, state, pick,
    found: options.length,
    inputEvents: { onChange: type, onKeyDown: keyDown, onBlur: () => setOpen(false) },
  };
}

function rowsOf(options: readonly ComboboxOption[], withAdd: boolean): readonly ComboboxRow[] {
  const found = options.map((option) => ({ kind: 'option', option }) as const);
  return withAdd ? [...found, { kind: 'add' }] : found;
}

interface Search {
  query: string;
  wanted: boolean;
  load: ComboboxProps['load'];
  delayMs: number;
}

/** Options for a query, asked for after a pause; an answer that comes late is dropped. */
function useOptions({ query, wanted, load, delayMs }: Search) {
  const [options, setOptions] = useState<readonly ComboboxOption[]>([]);
  const [state, setState] = useState<ComboboxState>('ready');
  // The caller may make `load` anew at each render; only what is typed starts a search.
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });
  useEffect(() => {
    if (!wanted) return;
    const abort = new AbortController();
    const settle = (found: readonly ComboboxOption[], next: ComboboxState) => {
      if (abort.signal.aborted) return;
      setOptions(found);
      setState(next);
    };
    setState('loading');
    const timer = setTimeout(() => {
      latest.current(query.trim(), abort.signal).then(
        (found) => settle(found, 'ready'),
        () => settle([], 'failed'),
      );
    }, delayMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, wanted, delayMs]);
  return { options, state };
}
