import { parse } from 'csv-parse/sync';
import type { Line } from './lines';

/** One row of a CSV file: its fields, or why it has none. `line` is where it starts. */
export interface CsvRecord {
  line: number;
  fields?: string[];
  fault?: 'malformed-row' | 'bad-encoding';
}

/** Lines of one quoted text beyond which a quotation mark counts as forgotten, not as open. */
const MAX_RECORD_LINES = 1_000;
/** Rows handed to the parser at once: a parser is made for each call, which costs more than a row does. */
const BATCH = 256;

/**
 * Streams the rows of a CSV file. Where a parser alone would take a forgotten quotation mark as the start of a text
 * that ends with the file, a row here ends at the next line that `startsRow` knows as the start of one (or after
 * 1,000 lines): one bad row costs one row. Memory: a batch, or one such text.
 */
export async function* recordsOf(lines: AsyncIterable<Line>, startsRow: RegExp): AsyncGenerator<CsvRecord> {
  const splitter = new Splitter(startsRow);
  let batch: Line[][] = [];
  for await (const line of lines) {
    batch.push(...splitter.push(line));
    if (batch.length < BATCH) continue;
    yield* parseBatch(batch);
    batch = [];
  }
  yield* parseBatch([...batch, ...splitter.end()]);
}

/** Gathers the lines of a row: a row is whole when its quotation marks are even. */
class Splitter {
  readonly #startsRow: RegExp;
  #held: Line[] = [];
  #open = false;

  constructor(startsRow: RegExp) {
    this.#startsRow = startsRow;
  }

  /** The rows that this line completes. */
  push(line: Line): Line[][] {
    const rows: Line[][] = [];
    if (this.#open && (line.broken || this.#startsRow.test(line.text))) rows.push(this.#take());
    this.#held.push(line);
    if (hasOddQuotes(line)) this.#open = !this.#open;
    if (!this.#open) rows.push(this.#take());
    else if (this.#held.length >= MAX_RECORD_LINES) rows.push(...this.#giveUpFirst());
    return rows.filter((row) => row.some((part) => part.broken || part.text !== ''));
  }

  /** What is left when the file ends: bad first lines, and rows that were only waiting behind them. */
  end(): Line[][] {
    const rows: Line[][] = [];
    while (this.#open) rows.push(...this.#giveUpFirst());
    return rows;
  }

  /** The first held line is a row by itself (a bad one); those after it are read anew. */
  #giveUpFirst(): Line[][] {
    const [first, ...rest] = this.#take();
    return [[first!], ...rest.flatMap((line) => this.push(line))];
  }

  #take(): Line[] {
    const row = this.#held;
    this.#held = [];
    this.#open = false;
    return row;
  }
}

const hasOddQuotes = (line: Line): boolean => ((line.text.match(/"/g)?.length ?? 0) & 1) === 1;

function* parseBatch(rows: readonly Line[][]): Generator<CsvRecord> {
  const whole = rows.some((row) => row[0]!.broken) ? undefined : parseText(rows.map(textOf).join('\n'));
  if (whole?.length === rows.length) {
    yield* rows.map((row, index) => ({ line: row[0]!.number, fields: whole[index]! }));
  } else {
    for (const row of rows) yield parseRow(row);
  }
}

function parseRow(row: Line[]): CsvRecord {
  const line = row[0]!.number;
  if (row.some((part) => part.broken)) return { line, fault: 'bad-encoding' };
  const records = parseText(textOf(row));
  return records?.length === 1 ? { line, fields: records[0]! } : { line, fault: 'malformed-row' };
}

const textOf = (row: readonly Line[]): string => row.map((line) => line.text).join('\n');

function parseText(text: string): string[][] | undefined {
  try {
    return parse(text, { relax_column_count: true, record_delimiter: '\n' });
  } catch {
    return undefined;
  }
}
