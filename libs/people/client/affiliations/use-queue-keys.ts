import { useEffect, type RefObject } from 'react';

const WRITING = 'input, textarea, select, [contenteditable]';

/** The row that has the focus, or is around what has it. */
const currentIn = (rows: HTMLElement[]): number => rows.findIndex((row) => row.contains(document.activeElement));

function act(key: string, rows: HTMLElement[]): boolean {
  const at = currentIn(rows);
  if (key === 'j' || key === 'k') {
    rows[key === 'j' ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, 0)]?.focus();
    return true;
  }
  const row = rows[at];
  if (key === 'a' && row) row.querySelector<HTMLButtonElement>('[data-verify]')?.click();
  if (key === 'r' && row) {
    const folded = row.querySelector('details');
    if (folded) folded.open = true;
    folded?.querySelector('textarea')?.focus();
  }
  return (key === 'a' || key === 'r') && row !== undefined;
}

/** Moves and decides by single keys in a list whose rows are marked `data-queue`; off while somebody writes. */
export function useQueueKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest(WRITING)) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-queue]') ?? [])];
      if (act(event.key.toLowerCase(), rows)) event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [list]);
}
