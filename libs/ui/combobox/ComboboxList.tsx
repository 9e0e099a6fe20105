import type { ComboboxTexts } from './Combobox';
import { matchParts } from './match';
import type { ComboboxRow, ComboboxState } from './useCombobox';
import { cx } from '../shared/cx';

interface ComboboxListProps {
  listId: string;
  open: boolean;
  rows: readonly ComboboxRow[];
  /** Index of the highlighted row, -1 for none. */
  active: number;
  query: string;
  state: ComboboxState;
  texts: ComboboxTexts;
  onPick: (row: ComboboxRow) => void;
}

/** The options below the input. Its rows never take the focus: the input keeps it. */
export function ComboboxList({ listId, open, rows, active, query, state, texts, onPick }: ComboboxListProps) {
  const note = { loading: texts.loading, failed: texts.failed, ready: rows.length === 0 || onlyAdd(rows) ? texts.none : null };
  return (
    <ul className="combo-l" id={listId} role="listbox" aria-label={texts.list} hidden={!open}>
      {open && note[state] && (
        <li className="none" role="option" aria-disabled="true" aria-selected="false">
          {note[state]}
        </li>
      )}
      {open &&
        rows.map((row, index) => (
          <li
            key={row.kind === 'add' ? ' add' : row.option.value}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            className={cx(row.kind === 'add' && 'add') || undefined}
            // The input would lose its focus, and the list close, before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(row)}
          >
            {row.kind === 'add' ? texts.add?.(query.trim()) : <Matched text={row.option.label} query={query} />}
            {row.kind === 'option' && row.option.detail}
          </li>
        ))}
    </ul>
  );
}

function onlyAdd(rows: readonly ComboboxRow[]): boolean {
  return rows.every((row) => row.kind === 'add');
}

function Matched({ text, query }: { text: string; query: string }) {
  const [before, match, after] = matchParts(text, query);
  return (
    <span>
      {before}
      {match && <b>{match}</b>}
      {after}
    </span>
  );
}
