import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { reviewAddress } from './address';
import type { ReviewQuery, ReviewRow } from '../../contract';

/** Id of the form that the keys act on. */
export const CASE_FORM = 'case-form';

const WRITES = 'input, textarea, select, [contenteditable], dialog';

/** The field that a key's act cannot do without, where it is still empty: the key goes there first. */
const NEEDS: Readonly<Record<string, string>> = { p: 'toAuthor', r: 'canned', e: 'reason' };

function act(key: string): void {
  const form = document.getElementById(CASE_FORM);
  if (!(form instanceof HTMLFormElement)) return;
  const button = form.querySelector<HTMLButtonElement>(`[data-key="${key}"]`);
  if (!button) return;
  const needed = form.elements.namedItem(NEEDS[key] ?? '');
  const writable = needed instanceof HTMLTextAreaElement || needed instanceof HTMLSelectElement;
  if (writable && needed.value.trim() === '') needed.focus();
  else form.requestSubmit(button);
}

/** J and K move through the list, A, P, R and E act on the case, wherever nobody is writing. */
export function useQueueKeys(items: readonly ReviewRow[], current: string | undefined, query: ReviewQuery): void {
  const navigate = useNavigate();
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      const { key, altKey, ctrlKey, metaKey, target } = event;
      if (altKey || ctrlKey || metaKey || (target instanceof Element && target.closest(WRITES))) return;
      const pressedKey = key.toLowerCase();
      if (pressedKey !== 'j' && pressedKey !== 'k') {
        if (!'apre'.includes(pressedKey) || pressedKey === '') return;
        event.preventDefault();
        return act(pressedKey);
      }
      const at = items.findIndex(({ id }) => id === current);
      const next = items[pressedKey === 'j' ? at + 1 : at - 1];
      if (next) void navigate(reviewAddress(query, {}, next.id), { preventScrollReset: true });
    }
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [items, current, query, navigate]);
}
