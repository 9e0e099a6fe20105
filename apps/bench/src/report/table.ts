import { rounded, type Outcome } from './outcome.ts';

const show = (value: number): string => rounded(value).toLocaleString('en-US', { maximumFractionDigits: 3 });

/** Columns as wide as what stands in them; the first to the left, the others to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string => row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]!) : cell.padStart(widths[n]!))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

/** The outcome for people: figures beside their ceilings, then the targets. */
export function table(bench: string, { figures, ceilings, targets }: Outcome): string {
  const names = [...new Set([...Object.keys(figures), ...Object.keys(ceilings)])];
  const cell = (values: Record<string, number>, name: string): string => (values[name] === undefined ? '' : show(values[name]));
  const rows = names.map((name) => [name, cell(figures, name), cell(ceilings, name)]);
  const met = targets.map(({ name, target, value, met: ok }) => [name, target, show(value), ok ? 'met' : 'NOT MET']);
  const parts = [bench, columns([['figure', 'here', 'ceiling'], ...rows])];
  if (met.length > 0) parts.push(columns([['target', 'asked', 'here', ''], ...met]));
  return `${parts.join('\n\n')}\n`;
}
