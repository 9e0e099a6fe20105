import { useState, type InputEvent, type InputEventHandler } from 'react';
import { cx } from '../shared/cx';
import { useUi } from '../shared/UiProvider';

/** From this share of the limit on, what is left is told. */
const NEAR = 0.9;

interface Written {
  value?: unknown;
  defaultValue?: unknown;
}

const lengthOf = (text: unknown): number => (typeof text === 'string' ? text.trim().length : 0);

/** How many characters are left of `most`; null while there is room enough, or no limit. Counted as the contracts count: without blanks around. */
const leftOf = (length: number, most: number | undefined): number | null => (most === undefined || length <= most * NEAR ? null : most - length);

/**
 * Counts what is written into a control that may hold `most` characters. Nothing is cut: what is too long is refused by the server, by
 * the field's name, and stays to be shortened.
 * Without script it counts what the page was drawn with, such as a form that was refused.
 */
export function useLength<E extends HTMLInputElement | HTMLTextAreaElement>(most: number | undefined, { value, defaultValue }: Written, onInput: InputEventHandler<E> | undefined) {
  const [typed, setTyped] = useState(() => leftOf(lengthOf(defaultValue), most));
  const left = value === undefined ? typed : leftOf(lengthOf(value), most);
  const counted = (event: InputEvent<E>): void => {
    const now = leftOf(lengthOf(event.currentTarget.value), most);
    setTyped(now);
    // A form that is emptied says so once
    if (typed === null && now !== null) event.currentTarget.form?.addEventListener('reset', () => setTyped(null), { once: true });
    onInput?.(event);
  };
  return { left, onInput: most === undefined ? onInput : counted };
}

/** What is left, or by how much it is too long; for screen readers once it is. */
export function LengthNote({ id, left }: { id: string; left: number }) {
  const { lengths } = useUi();
  const over = left < 0;
  return (
    <p className={cx('cnt', over && 'over')} id={`${id}-left`} suppressHydrationWarning>
      <span role={over ? 'status' : undefined}>{over ? lengths.over(-left) : lengths.left(left)}</span>
    </p>
  );
}
