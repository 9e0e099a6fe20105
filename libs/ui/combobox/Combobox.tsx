import { useId } from 'react';
import type { ReactNode } from 'react';
import { ComboboxList } from './ComboboxList';
import { useCombobox } from './useCombobox';
import type { ComboboxChoice } from './useCombobox';
import { cx } from '../shared/cx';

export interface ComboboxOption {
  value: string;
  label: string;
  /** At the right of the row, for instance a `ShapeLabel`. */
  detail?: ReactNode;
}

export interface ComboboxTexts {
  /** Names the list. */
  list: string;
  loading: string;
  /** Nothing found. */
  none: string;
  /** The search failed; what was typed stays. */
  failed: string;
  /** Said when the list changes: "3 results". */
  count: (n: number) => string;
  /** Label of the last row, which adds what was typed; without it there is no such row. */
  add?: (query: string) => string;
}

export interface ComboboxProps {
  /** From `Field`: spread its control on this component. */
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  required?: boolean;
  /** Name of the hidden input that carries the chosen value in a form. */
  name?: string;
  /** Name of the text itself, for forms that must also work without script. */
  inputName?: string;
  /** Finds options. Aborted when the reader types on; a rejection shows `texts.failed`. */
  load: (query: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>;
  texts: ComboboxTexts;
  /** What was chosen before. */
  initial?: ComboboxOption;
  /** An option, a wish to add what was typed, or null when the choice was undone by typing. */
  onChoose: (choice: ComboboxChoice | null) => void;
  /** Waits this long after the last key before it searches. */
  delayMs?: number;
  className?: string;
}

/** Text input with options found as one types (ARIA 1.2 combobox, list autocomplete) and a last row that adds. */
export function Combobox({ name, inputName, texts, className, load, initial, onChoose, delayMs, ...control }: ComboboxProps) {
  const made = useId();
  const listId = `${control.id ?? made}-list`;
  const box = useCombobox({ load, initial, onChoose, delayMs, canAdd: texts.add !== undefined });
  const { query, open, rows, active, chosen, state } = box;
  const activeId = open && active >= 0 ? `${listId}-${active}` : undefined;
  return (
    <div className={cx('combo', className)}>
      <input
        {...control}
        className="in"
        type="text"
        name={inputName}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={activeId}
        value={query}
        {...box.inputEvents}
      />
      {name && <input type="hidden" name={name} value={chosen?.value ?? ''} />}
      <ComboboxList {...{ listId, open, rows, active, query, state, texts }} onPick={box.pick} />
      <span className="vh" role="status">
        {open && state === 'ready' ? texts.count(box.found) : ''}
      </span>
    </div>
  );
}
