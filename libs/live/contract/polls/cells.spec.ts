import { SMALLEST_CELL } from '../record/small-cells';
import { breakdownOf, type CountedVoices } from './cells';

const voices = (table: Record<string, Record<string, number>>): CountedVoices[] =>
  Object.entries(table).flatMap(([option, counts]) => Object.entries(counts).map(([column, count]) => ({ option, column: column || null, count })));

/** A small generator with a seed, so that what fails once can be looked at. */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * (most + 1));
  };
}

/** Every way of filling the hidden cells that agrees with the totals of rows and columns; as soon as a cell has two counts it is safe. */
function reckonable(rows: readonly string[], columns: readonly string[], truth: (row: string, column: string) => number, isHidden: (row: string, column: string) => boolean): string[] {
  const cells = rows.flatMap((row) => columns.filter((column) => isHidden(row, column)).map((column) => ({ row, column })));
  const left = (key: 'row' | 'column', name: string): number => cells.filter((cell) => cell[key] === name).reduce((sum, { row, column }) => sum + truth(row, column), 0);
  const rowLeft = new Map(rows.map((row) => [row, left('row', row)]));
  const columnLeft = new Map(columns.map((column) => [column, left('column', column)]));
  const found = cells.map(() => new Set<number>());
  const chosen: number[] = [];
  const fill = (index: number): void => {
    if (index === cells.length) {
      if ([...rowLeft.values(), ...columnLeft.values()].every((rest) => rest === 0)) chosen.forEach((count, at) => found[at]!.add(count));
      return;
    }
    const { row, column } = cells[index]!;
    for (let count = 0; count <= Math.min(rowLeft.get(row)!, columnLeft.get(column)!); count++) {
      chosen[index] = count;
      rowLeft.set(row, rowLeft.get(row)! - count);
      columnLeft.set(column, columnLeft.get(column)! - count);
      fill(index + 1);
      rowLeft.set(row, rowLeft.get(row)! + count);
      columnLeft.set(column, columnLeft.get(column)! + count);
    }
  };
  fill(0);
  return cells.filter((_, index) => found[index]!.size === 1).map(({ row, column }) => `${row}/${column}`);
}

describe('a breakdown of voices', () => {
  it('shows cells of three and more', () => {
    const table = breakdownOf(['a', 'b'], voices({ a: { gov: 10, soc: 4 }, b: { gov: 5, soc: 6 } }));
    expect(table).toEqual({ columns: ['gov', 'soc'], rows: { a: [10, 4], b: [5, 6] } });
  });

  it('hides a small cell, and enough beside it that neither row nor column gives it away', () => {
    const { columns, rows } = breakdownOf(['a', 'b', 'c'], voices({ a: { gov: 10, soc: 4, tec: 1 }, b: { gov: 5, soc: 6, tec: 7 }, c: { gov: 9, soc: 8, tec: 5 } }));
    expect(columns).toEqual(['gov', 'soc', 'tec']);
    expect(rows['a']![2]).toBeNull();
    expect(rows['a']!.filter((cell) => cell === null).length).toBeGreaterThan(1);
    expect(['a', 'b', 'c'].filter((row) => rows[row]![2] === null).length).toBeGreaterThan(1);
    expect(rows['b']!.some((cell) => cell !== null)).toBe(true);
  });

  it('names no column of fewer than three, nor one alone', () => {
    expect(breakdownOf(['a', 'b'], voices({ a: { gov: 10, soc: 5, ban: 1 }, b: { gov: 5, soc: 4, ban: 1 } })).columns).not.toContain('ban');
    expect(breakdownOf(['a', 'b'], voices({ a: { gov: 10, soc: 2, tec: 1 }, b: { gov: 5, soc: 3, ban: 2 } }))).toEqual(expect.objectContaining({ columns: expect.arrayContaining(['gov']) as unknown }));
    expect(breakdownOf(['a', 'b'], voices({ a: { gov: 10 }, b: { gov: 5 } })).columns).toEqual([]);
  });

  it('lets nobody reckon a hidden cell, whatever the table', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const roll = dice(seed);
      const options = ['a', 'b', 'c'].slice(0, 2 + roll(1));
      const names = ['gov', 'soc', 'tec', 'ban'].slice(0, 2 + roll(2));
      const truth = new Map(options.flatMap((option) => names.map((name) => [`${option}/${name}`, roll(roll(1) === 0 ? 2 : 4)] as const)));
      const count = (row: string, column: string): number => truth.get(`${row}/${column}`) ?? 0;
      const { columns, rows } = breakdownOf(options, options.flatMap((option) => names.map((column) => ({ option, column, count: count(option, column) }))));
      if (columns.length === 0) continue;
      // What a reader lacks of a row's total are the columns that are not named, together.
      const rest = (row: string): number => names.filter((name) => !columns.includes(name)).reduce((sum, name) => sum + count(row, name), 0);
      const all = options.some((row) => rest(row) > 0) ? [...columns, '*'] : columns;
      const known = (row: string, column: string): number => (column === '*' ? rest(row) : count(row, column));
      const isHidden = (row: string, column: string): boolean => column === '*' || rows[row]![columns.indexOf(column)] === null;
      const shown = options.flatMap((row) => columns.filter((column) => !isHidden(row, column)).map((column) => count(row, column)));
      expect(shown.filter((cell) => cell < SMALLEST_CELL)).toEqual([]);
      const given = reckonable(options, all, known, isHidden).filter((cell) => !cell.endsWith('*') || rest(cell.split('/')[0]!) < SMALLEST_CELL);
      expect({ seed, given }).toEqual({ seed, given: [] });
    }
  });
});
