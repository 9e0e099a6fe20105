import type { DraftBlock, Statement } from '../../contract';
import type { BlockRow } from './report.rows';

/** A block of the report after it was drafted anew. */
export type Merged =
  | { kind: 'new'; draft: DraftBlock }
  /** Stands as the rule writes it now. */
  | { kind: 'drafted'; row: BlockRow; draft: DraftBlock; changed: boolean }
  /** Written by hand: it stays, beside what the rule writes of it now; null: the record says it no more. */
  | { kind: 'by-hand'; row: BlockRow; draft: DraftBlock | null };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const place = (section: string, itemId: string | null, kind: string): string => `${section} ${itemId ?? ''} ${kind}`;
const momentOf = ([first]: readonly Statement[]): number | undefined => first?.moment;
const sayAlike = (row: BlockRow, draft: DraftBlock): boolean => row.drafted !== null && same(row.drafted.map(({ text, moment }) => [text, moment]), draft.statements.map(({ text, moment }) => [text, moment]));

/** Whether somebody made it what it is. Who an action item is for, and by when, is not kept as it was drafted: once touched it is theirs. */
export const isByHand = ({ drafted, removed, changed_at, kind, statements }: BlockRow): boolean =>
  drafted === null || removed || (changed_at !== null && (kind === 'action' || !same(statements, drafted)));

/** Which earlier block says what a new one says: the same words; else, at the same place of the report, what comes from the same moment. */
function pair(rows: readonly BlockRow[], drafts: readonly DraftBlock[]): Map<DraftBlock, BlockRow> {
  const [free, found] = [new Set(rows.filter(({ drafted }) => drafted !== null)), new Map<DraftBlock, BlockRow>()];
  const match = (isSame: (row: BlockRow, draft: DraftBlock) => boolean): void => {
    for (const draft of drafts.filter((one) => !found.has(one))) {
      const row = [...free].find((one) => place(one.section, one.item_id, one.kind) === place(draft.section, draft.itemId, draft.kind) && isSame(one, draft));
      if (row && free.delete(row)) found.set(draft, row);
    }
  };
  match(sayAlike);
  match((row, draft) => momentOf(row.drafted!) === momentOf(draft.statements));
  return found;
}

function merged(row: BlockRow | undefined, draft: DraftBlock): Merged {
  if (!row) return { kind: 'new', draft };
  if (isByHand(row)) return { kind: 'by-hand', row, draft };
  return { kind: 'drafted', row, draft, changed: !sayAlike(row, draft) || !same(row.action, draft.action) || !same(row.poll, draft.poll) };
}

const rowOf = (one: Merged): BlockRow | undefined => (one.kind === 'new' ? undefined : one.row);

/**
 * A report drafted anew from its record, with all that was written by hand: pure, in the order of the page. What nobody touched and the
 * record says no more is left out.
 * @param asked blocks that speakers have proposed something for: they stay as well
 */
export function mergeDraft(rows: readonly BlockRow[], drafts: readonly DraftBlock[], asked: ReadonlySet<string>): Merged[] {
  const pairs = pair(rows, drafts);
  const blocks = drafts.map((draft) => merged(pairs.get(draft), draft));
  const taken = new Set(pairs.values());
  for (const [index, row] of rows.entries()) {
    if (taken.has(row) || !(isByHand(row) || asked.has(row.id))) continue;
    // Behind what stood before it and is still there.
    const before = rows.slice(0, index).toReversed().find((one) => blocks.some((block) => rowOf(block) === one));
    blocks.splice(before ? blocks.findIndex((block) => rowOf(block) === before) + 1 : 0, 0, { kind: 'by-hand', row, draft: null });
  }
  return blocks;
}
