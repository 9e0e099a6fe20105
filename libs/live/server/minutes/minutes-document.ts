import * as Y from 'yjs';
import { isId } from '@minga/kernel/contract';
import { MINUTE_KINDS, MINUTE_LENGTH, MINUTE_WHO_LENGTH, MINUTES_LIST, MOST_MINUTES, type MinuteKind, type MinuteLine } from '../../contract';

/** Why an update is refused: codes of the field `update`, `minutes-behind` of the whole. */
export type UpdateFault = 'malformed-update' | 'minutes-behind' | 'foreign-shape' | 'too-many-lines' | 'line-too-long';

export class UpdateRefused extends Error {
  constructor(readonly fault: UpdateFault) {
    super(fault);
  }
}

/** The shared document from its state and what came after. */
export function documentOf(state: Uint8Array | null, updates: readonly Uint8Array[] = []): Y.Doc {
  const doc = new Y.Doc();
  if (state) Y.applyUpdate(doc, state);
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}

/**
 * Takes an update into the document. The document is spoilt when it is refused: throw it away.
 * @throws UpdateRefused `malformed-update`; `minutes-behind` when it builds on what the server does not have
 */
export function applyChecked(doc: Y.Doc, update: Uint8Array): void {
  try {
    Y.applyUpdate(doc, update);
  } catch {
    throw new UpdateRefused('malformed-update');
  }
  if (doc.store.pendingStructs || doc.store.pendingDs) throw new UpdateRefused('minutes-behind');
}

const instantOf = (value: unknown): string | undefined => {
  const at = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() < 2000 || at.getUTCFullYear() > 9999 ? undefined : at.toISOString();
};
const dayOf = (value: unknown): string | null | undefined => {
  if (value === undefined || value === null || value === '') return null;
  const written = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? instantOf(`${value}T00:00:00Z`) : undefined;
  return written?.startsWith(value as string) ? (value as string) : undefined;
};
const plain = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
const fieldOf = (value: unknown): string | undefined => (value === undefined || value === null ? '' : typeof value === 'string' ? value : undefined);

function lineOf(map: unknown, position: number): MinuteLine {
  if (!(map instanceof Y.Map)) throw new UpdateRefused('foreign-shape');
  const [id, kind, itemId, at, due, who, text] = ['id', 'kind', 'itemId', 'at', 'due', 'who', 'text'].map((key) => map.get(key) as unknown);
  const [day, moment, person] = [dayOf(due), instantOf(at), fieldOf(who)?.trim()];
  const known = isId(id as string) && MINUTE_KINDS.includes(kind as MinuteKind) && (itemId === null || itemId === undefined || isId(itemId as string));
  if (!known || !(text instanceof Y.Text) || day === undefined || !moment || person === undefined) throw new UpdateRefused('foreign-shape');
  // Counted, and read, as every other text is: without blanks around
  const words = text.toJSON().trim();
  if (words.length > MINUTE_LENGTH || person.length > MINUTE_WHO_LENGTH) throw new UpdateRefused('line-too-long');
  if (!plain(words) || !plain(person)) throw new UpdateRefused('foreign-shape');
  return { id: id as string, position, itemId: (itemId as string | undefined) ?? null, at: moment, kind: kind as MinuteKind, text: words, who: person, due: day };
}

/**
 * The lines that a document holds, in their order. Nothing else may stand in it.
 * @throws UpdateRefused `foreign-shape`, `too-many-lines`, `line-too-long`
 */
export function linesOf(doc: Y.Doc): MinuteLine[] {
  if ([...doc.share.keys()].some((name) => name !== MINUTES_LIST)) throw new UpdateRefused('foreign-shape');
  let list: Y.Array<unknown>;
  try {
    list = doc.getArray<unknown>(MINUTES_LIST);
  } catch {
    throw new UpdateRefused('foreign-shape');
  }
  if (list.length > MOST_MINUTES) throw new UpdateRefused('too-many-lines');
  const lines = list.map((map, index) => lineOf(map, index));
  if (new Set(lines.map(({ id }) => id)).size < lines.length) throw new UpdateRefused('foreign-shape');
  return lines;
}

/** Adds a line at the end, as an editor would. */
export function addLine(doc: Y.Doc, line: Omit<MinuteLine, 'position'>): void {
  const map = new Y.Map<unknown>();
  const { text, ...rest } = line;
  for (const [key, value] of Object.entries(rest)) map.set(key, value);
  map.set('text', new Y.Text(text));
  doc.getArray(MINUTES_LIST).push([map]);
}
