import { ImportFormatError, type RowPlace } from '../types';
import { linesOf } from './lines';
import { recordsOf, type CsvRecord } from './records';

/** A row of an export by column name; without `values` when the row itself is at fault. */
export interface Row {
  place: RowPlace;
  values?: ReadonlyMap<string, string>;
  fault?: CsvRecord['fault'];
}

export interface Table {
  file: RowPlace['file'];
  path: string;
  columns: readonly string[];
  /** How a line that begins a row looks in the known column order; helps past a forgotten quotation mark. */
  startsRow: RegExp;
}

/** Streams the rows of one file of the export. @throws ImportFormatError when the heading lacks a needed column. */
export async function* rowsOf({ file, path, columns, startsRow }: Table): AsyncGenerator<Row> {
  let names: string[] | undefined;
  let row = 0;
  for await (const record of recordsOf(linesOf(path), startsRow)) {
    if (!names) {
      names = record.fields ?? [];
      assertColumns(file, columns, names);
      continue;
    }
    yield toRow({ file, row: ++row, line: record.line }, names, record);
  }
  if (!names) assertColumns(file, columns, []);
}

function assertColumns(file: RowPlace['file'], columns: readonly string[], names: readonly string[]): void {
  const missing = columns.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new ImportFormatError(file, missing);
}

function toRow(place: RowPlace, names: readonly string[], { fields, fault }: CsvRecord): Row {
  if (!fields) return { place, fault: fault ?? 'malformed-row' };
  if (fields.length !== names.length) return { place, fault: 'malformed-row' };
  return { place, values: new Map(names.map((name, index) => [name, fields[index]!])) };
}
