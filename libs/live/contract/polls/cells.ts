import { SMALLEST_CELL } from '../record/small-cells';
import type { Breakdown } from './polls.views';

/** One voice for an option, of somebody of this column. */
export interface CountedVoices {
  option: string;
  /** Stakeholder group or country; null: of none. */
  column: string | null;
  count: number;
}

/** Stands for the columns that are not shown: too few voices in all. */
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
 * Row and column of a hidden cell are still joined when it is taken away, by a chain of other hidden cells: then its count may be moved
 * along the chain, and no sum says what it is. A cell without such a chain follows from the totals.
 */
function isChained(cell: Cell, hidden: readonly Cell[]): boolean {
  const others = hidden.filter(([row, column]) => row !== cell[0] || column !== cell[1]);
  const rows = new Set([cell[0]]);
  const columns = new Set<string>();
  for (let grown = true; grown; ) {
    const size = rows.size + columns.size;
    for (const [row, column] of others) {
      if (rows.has(row)) columns.add(column);
      if (columns.has(column)) rows.add(row);
    }
    grown = rows.size + columns.size > size;
  }
  return columns.has(cell[1]);
}

/** A hidden line that sums to nothing says that each of its cells is nothing. */
const isEmptyLine = (table: Table, cell: Cell, hidden: readonly Cell[], side: 0 | 1): boolean =>
  hidden.filter((other) => other[side] === cell[side]).every(([row, column]) => table.count(row, column) === 0);

/** The lines in which another cell has to be hidden so that nobody can reckon this one: its row, then its column. */
function weakSide(table: Table, cell: Cell, hidden: readonly Cell[]): 0 | 1 | undefined {
  if (isEmptyLine(table, cell, hidden, 0) || !isChained(cell, hidden)) return 0;
  return isEmptyLine(table, cell, hidden, 1) ? 1 : undefined;
}

/** The smallest shown cell of the line: what is lost least. */
function leastShown(table: Table, cell: Cell, side: 0 | 1, isHidden: ReadonlySet<string>): Cell | undefined {
  const shown = cellsOf(table).filter((other) => other[side] === cell[side] && !isHidden.has(keyOf(...other)) && table.count(...other) > 0);
  return shown.toSorted((a, b) => table.count(...a) - table.count(...b))[0];
}

/** Keys of the cells that are hidden: the small ones, and as many others as keep them from being reckoned from the totals. */
function hiddenCells(table: Table): ReadonlySet<string> {
  const hidden = cellsOf(table).filter(([row, column]) => column === REST || table.count(row, column) < SMALLEST_CELL);
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
  return keys;
}

const NOTHING: Breakdown = { columns: [], rows: {} };

/**
 * How voices spread over columns, with what would name people hidden: cells of fewer than `SMALLEST_CELL`, also against reckoning them
 * from the totals of options and columns, which may be known. A table in which a hidden cell stays to be reckoned is not shown at all.
 * @param options in their order; each is a row
 */
export function breakdownOf(options: readonly string[], voices: readonly CountedVoices[]): Breakdown {
  const table = tableOf(options, voices);
  const columns = table.columns.filter((column) => column !== REST);
  if (table.columns.length < 2 || columns.length === 0) return NOTHING;
  const keys = hiddenCells(table);
  const hidden = cellsOf(table).filter((cell) => keys.has(keyOf(...cell)));
  if (hidden.some((cell) => weakSide(table, cell, hidden) !== undefined)) return NOTHING;
  return { columns, rows: Object.fromEntries(table.rows.map((row) => [row, columns.map((column) => (keys.has(keyOf(row, column)) ? null : table.count(row, column)))])) };
}
