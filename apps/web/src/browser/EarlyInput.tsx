import { useLayoutEffect } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

const TEXT_FIELDS = 'textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=file])';

/** What was typed into which field. */
export type Typed = Map<Field, string>;

/** Notes what has been typed into the drawn page, and goes on until the page is taken over: React sets fields back then. */
export function watchTyping(): { typed: Typed; stop(): void } {
  const typed: Typed = new Map();
  const note = (field: Element) => {
    if (field.matches(TEXT_FIELDS)) typed.set(field as Field, (field as Field).value);
  };
  for (const field of document.querySelectorAll<Field>(TEXT_FIELDS)) if (field.value !== field.defaultValue) note(field);
  const listen = ({ target }: Event) => void (target instanceof Element && note(target));
  document.addEventListener('input', listen, true);
  return { typed, stop: () => document.removeEventListener('input', listen, true) };
}

/** Enters a text as if it were typed now: React takes a value for known that it has seen set, so it sees the drawn one first. */
function retype(field: Field, typed: string): void {
  field.value = field.defaultValue;
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value');
  native?.set?.call(field, typed);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * On a slow line people write before the scripts have come, and React would take their text away. Put in beside the page,
 * this tells React of it right after it took the page over. Who stands in a field then has entered it for React too.
 */
export function EarlyInput({ watch }: { watch: ReturnType<typeof watchTyping> }) {
  useLayoutEffect(() => {
    watch.stop();
    for (const [field, typed] of watch.typed) if (field.isConnected) retype(field, typed);
    const entered = document.activeElement;
    if (entered?.matches(TEXT_FIELDS)) entered.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }, [watch]);
  return null;
}
