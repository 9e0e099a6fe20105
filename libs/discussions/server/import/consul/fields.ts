import { MAX_SOURCE_LENGTH } from '@minga/kernel/server';
import { plainToMarkdown } from '../plain-to-markdown';
import type { ImportedAuthor, RefusalCode } from '../types';
import { instantOf } from './local-time';

/** The clocks that Decide Madrid wrote its dates by. */
const ZONE = 'Europe/Madrid';
const ID = /^\d{1,18}$/;
/** Control characters that no text has but tab and the line ends. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** The name an imported author is kept under: data in the export's own language, as their words are. */
const NEUTRAL_NAME = 'Participante';

/** Thrown by the readers of fields, caught where the row is known: the row is refused, the import goes on. */
export class FieldFault extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly column: string,
  ) {
    super(`${code} in ${column}`);
  }
}

/** Reads the fields of one row; each method throws a FieldFault that names the column. */
export class Fields {
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  raw(column: string): string {
    return this.#values.get(column)?.trim() ?? '';
  }

  id(column: string): string {
    const id = this.raw(column);
    if (!ID.test(id)) throw new FieldFault('bad-id', column);
    return id;
  }

  /** Plain text of a line or more, at most `max` characters. */
  plain(column: string, max: number): string {
    const text = this.raw(column);
    if (CONTROLS.test(text)) throw new FieldFault('control-character', column);
    if (text.length > max) throw new FieldFault('too-long', column);
    return text;
  }

  required(column: string, max: number): string {
    const text = this.plain(column, max);
    if (!text) throw new FieldFault('empty-text', column);
    return text;
  }

  markdown(column: string, text = this.required(column, MAX_SOURCE_LENGTH)): string {
    const source = plainToMarkdown(text);
    if (source.length > MAX_SOURCE_LENGTH) throw new FieldFault('too-long', column);
    return source;
  }

  /** A tally; an empty field is none. */
  count(column: string): number {
    const text = this.raw(column);
    if (!/^\d{0,9}$/.test(text)) throw new FieldFault('bad-number', column);
    return Number(text);
  }

  instant(dateColumn: string, timeColumn?: string): Date {
    const date = this.raw(dateColumn);
    const midnight = instantOf(date, '00:00:00', ZONE);
    if (!midnight) throw new FieldFault('bad-date', dateColumn);
    if (!timeColumn) return midnight;
    const instant = instantOf(date, this.raw(timeColumn), ZONE);
    if (!instant) throw new FieldFault('bad-date', timeColumn);
    return instant;
  }

  author(): ImportedAuthor {
    const key = this.raw('userId') && this.id('userId');
    const role = this.plain('userType', 100);
    return { key, name: key ? `${NEUTRAL_NAME} ${key}` : NEUTRAL_NAME, ...(role && { role }) };
  }
}
