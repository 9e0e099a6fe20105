/** Somebody who wrote in another system: an unclaimed name, never an account and never an address. */
export interface ImportedAuthor {
  /** Their id there; empty when the source does not say. */
  key: string;
  /** Neutral name to show, such as "Participante 10016". */
  name: string;
  /** The source's own word for their role there ("Autor", "Colectivo"), when it has one. */
  role?: string;
}

export interface ImportedTopic {
  /** Id in the source; unique among its topics. */
  key: string;
  title: string;
  /** Opening post: Markdown that reads exactly as the source's plain text. */
  text: string;
  author: ImportedAuthor;
  createdAt: Date;
  /** Supports as the source counted them: a tally, apart from reactions. */
  supports: number;
  /** The source's word ("open", "archived"), empty when it has none. */
  status: string;
  /** Path of the original on its own site, when known. */
  url?: string;
}

export interface ImportedPost {
  /** Id in the source; unique among its posts. */
  key: string;
  topicKey: string;
  /** The post it answers, which was yielded before; null for an answer to the topic itself. */
  parentKey: string | null;
  text: string;
  author: ImportedAuthor;
  createdAt: Date;
  /** Votes as the source counted them: tallies, apart from reactions. */
  votes: { positive: number; negative: number };
}

/** Why a post hangs on its topic instead of on the post it answered. */
export type Reattachment = 'parent-missing' | 'parent-refused' | 'parent-in-other-topic' | 'parent-cycle';

/** Why a row could not be taken. Codes are stable; sentences are the catalogs' work. */
export type RefusalCode =
  | 'malformed-row'
  | 'bad-encoding'
  | 'bad-id'
  | 'duplicate-id'
  | 'unknown-topic'
  | 'empty-text'
  | 'too-long'
  | 'control-character'
  | 'bad-date'
  | 'bad-number';

/** Where a row stands: `row` counts rows of data from 1, `line` is the line of the file (the heading is line 1). */
export interface RowPlace {
  file: 'topics' | 'posts';
  row: number;
  line: number;
}

/** A refused row: `column` is the field at fault (none when the row as a whole is), `key` its id when it had a good one. */
export type RefusedRow = RowPlace & { kind: 'refused'; code: RefusalCode; column?: string; key?: string };

export type ImportItem =
  | (RowPlace & { kind: 'topic'; topic: ImportedTopic })
  | (RowPlace & { kind: 'post'; post: ImportedPost; reattached?: { reason: Reattachment; parentKey: string } })
  | RefusedRow;

/** The file is not an export of this kind at all: nothing of it is read. */
export class ImportFormatError extends Error {
  constructor(
    readonly file: RowPlace['file'],
    /** The columns it lacks. */
    readonly missing: readonly string[],
  ) {
    super(`The ${file} file lacks the columns ${missing.join(', ')}`);
    this.name = 'ImportFormatError';
  }
}
