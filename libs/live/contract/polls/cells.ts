import { SMALLEST_CELL } from '../record/small-cells';
import type { Breakdown } from './polls.views';

/** One voice for an option, of somebody of this column. */
export interface CountedVoices {
  option: string;
  /** Stakeholder group or country; null: of none. */
  column: string | null;
  count: number;
}

/** Stands for the columns that are not shown, having too few voices: together they are what a row lacks of its total, and a cell like others. */
const REST = '';

interface Table {
  rows: readonly string[];
  columns: readonly string[];
  count(row: string, column: string): number;
}

const keyOf = (row: string, column: string): string => `${row}\n${column}`;

function tableOf(options: readonly string[], voices: readonly CountedVoices[]): Table {
  const totals = new Map<string, number>();
  for (const { column, count } of voices) if (column !== null) totals.set(column, (totals.get(column) ?? 0) + count);
  const shown = [...totals].filter(([, total]) => total >= SMALLEST_CELL).map(([column]) => column).toSorted();
  const counts = new Map<string, number>();
  for (const { option, column, count } of voices) {
    const key = keyOf(option, column !== null && shown.includes(column) ? column : REST);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const rest = options.some((option) => counts.has(keyOf(option, REST)));
  return { rows: options, columns: rest ? [...shown, REST] : shown, count: (row, column) => counts.get(keyOf(row, column)) ?? 0 };
}

type Cell = readonly [row: string, column: string];
const cellsOf = ({ rows, columns }: Table): Cell[] => rows.flatMap((row) => columns.map((column): Cell => [row, column]));

/**
 * Whether voices may be moved from `from` to `to` along hidden cells, so that all totals stay: a row's cell may always be one more, a
 * column's one less if it is not nothing. `cell` itself is what is asked about.
 */
function movable(table: Table, hidden: readonly Cell[], cell: Cell, from: 0 | 1): boolean {
  const others = hidden.filter(([row, column]) => row !== cell[0] || column !== cell[1]);
  const rows = new Set(from === 0 ? [cell[0]] : []);
  const columns = new Set(from === 1 ? [cell[1]] : []);
  for (let grown = true; grown; ) {
    const size = rows.size + columns.size;
    for (const [row, column] of others) {
      if (rows.has(row)) columns.add(column);
      if (columns.has(column) && table.count(row, column) > 0) rows.add(row);
    }
    grown = rows.size + columns.size > size;
  }
  return from === 0 ? columns.has(cell[1]) : rows.has(cell[0]);
}

/** With the same totals the cell could be one more, or one less: no sum says what it is. */
const isSafe = (table: Table, cell: Cell, hidden: readonly Cell[]): boolean =>
  movable(table, hidden, cell, 1) || (table.count(...cell) > 0 && movable(table, hidden, cell, 0));

/** The line in which another cell has to be hidden so that nobody can reckon this one: where fewer are. */
function weakSide(table: Table, cell: Cell, hidden: readonly Cell[]): 0 | 1 | undefined {
  if (isSafe(table, cell, hidden)) return undefined;
  const beside = (side: 0 | 1): number => hidden.filter((other) => other[side] === cell[side]).length;
  return beside(0) <= beside(1) ? 0 : 1;
}

/** The smallest shown cell of the line: what is lost least. */
function leastShown(table: Table, cell: Cell, side: 0 | 1, isHidden: ReadonlySet<string>): Cell | undefined {
  const shown = cellsOf(table).filter((other) => other[side] === cell[side] && !isHidden.has(keyOf(...other)) && table.count(...other) > 0);
  return shown.toSorted((a, b) => table.count(...a) - table.count(...b))[0];
}

/** What was hidden on the way and is not needed in the end is shown, the largest first. */
function withoutNeedless(table: Table, small: readonly Cell[], hidden: readonly Cell[]): readonly Cell[] {
  let kept = hidden;
  for (const cell of hidden.slice(small.length).toSorted((a, b) => table.count(...b) - table.count(...a))) {
    const less = kept.filter((other) => other !== cell);
    if (less.every((other) => isSafe(table, other, less))) kept = less;
  }
  return kept;
}

/** The cells that are hidden: the small ones, and as many others as keep them from being reckoned from the totals. */
function hiddenCells(table: Table): readonly Cell[] {
  const small = cellsOf(table).filter(([row, column]) => table.count(row, column) < SMALLEST_CELL);
  const hidden = [...small];
  const keys = new Set(hidden.map((cell) => keyOf(...cell)));
  for (let index = 0; index < hidden.length; index++) {
    const side = weakSide(table, hidden[index]!, hidden);
    if (side === undefined) continue;
    const more = leastShown(table, hidden[index]!, side, keys) ?? leastShown(table, hidden[index]!, side === 0 ? 1 : 0, keys);
    if (!more) continue;
    hidden.push(more);
    keys.add(keyOf(...more));
    index = -1;
  }
  return withoutNeedless(table, small, hidden);
}

const NOTHING: Breakdown = { columns: [], rows: {} };

/**
 * How voices spread over columns, with what would name people hidden: cells of fewer than `SMALLEST_CELL`, also against reckoning them
 * from the totals of options and columns, which may be known. A table that shows no cell, or in which a hidden one
 * stays to be reckoned, is left out.
 * @param options in their order; each is a row
 */
export function breakdownOf(options: readonly string[], voices: readonly CountedVoices[]): Breakdown {
  const table = tableOf(options, voices);
  const columns = table.columns.filter((column) => column !== REST);
  if (table.columns.length < 2 || columns.length === 0) return NOTHING;
  const hidden = hiddenCells(table);
  const keys = new Set(hidden.map((cell) => keyOf(...cell)));
  const tells = table.rows.some((row) => columns.some((column) => !keys.has(keyOf(row, column))));
  if (!tells || hidden.some((cell) => !isSafe(table, cell, hidden))) return NOTHING;
  return { columns, rows: Object.fromEntries(table.rows.map((row) => [row, columns.map((column) => (keys.has(keyOf(row, column)) ? null : table.count(row, column)))])) };
}
