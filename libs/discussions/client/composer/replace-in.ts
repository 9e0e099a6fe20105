import type { Edit } from './markdown-edit';

/**
 * Replaces a stretch of a text area as if it had been typed: undo takes it back, and React hears of it. Browsers offer
 * nothing else that keeps the undo history.
 */
export function replaceIn(field: HTMLTextAreaElement, { from, to, insert, select }: Edit): void {
  field.focus();
  field.setSelectionRange(from, to);
  if (!document.execCommand('insertText', false, insert)) {
    field.setRangeText(insert, from, to, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.setSelectionRange(...select);
}
