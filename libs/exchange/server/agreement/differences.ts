import { diffWordsWithSpace } from 'diff';
import { TERMS_FIELDS, type AgreementVersion, type ChangePart, type Terms } from '../../contract';

/** Comparing long texts that share nothing costs their product: beyond this, over all of a page, the whole text counts as replaced. */
export const DIFF_MILLISECONDS = 200;

/** Word by word, in reading order. @param patience milliseconds */
export function wordChanges(before: string, after: string, patience: number): ChangePart[] {
  const parts = patience > 0 ? diffWordsWithSpace(before, after, { timeout: patience }) : undefined;
  if (!parts) return [{ kind: 'removed', text: before }, { kind: 'added', text: after }];
  return parts.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}

const span = ({ from, until }: Terms): string => `${from} – ${until}`;

/** What a version says differently from the one before it; fields that stayed as they were are left out. */
export function changesBetween(before: Terms, after: Terms, end: number): AgreementVersion['changes'] {
  const fields = [...TERMS_FIELDS.map((field) => ({ field, was: before[field], is: after[field] })), { field: 'dates' as const, was: span(before), is: span(after) }];
  return fields.filter(({ was, is }) => was !== is).map(({ field, was, is }) => ({ field, parts: wordChanges(was, is, end - performance.now()) }));
}
