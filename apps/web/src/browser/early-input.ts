type Field = HTMLInputElement | HTMLTextAreaElement;

const TEXT_FIELDS = 'textarea, input:not([type=hidden], [type=checkbox], [type=radio], [type=file])';

const isText = (target: EventTarget | null): target is Field => target instanceof Element && target.matches(TEXT_FIELDS);

/** React follows a field by a property of the element's own. */
const takenOver = (field: Field): boolean => Object.hasOwn(field, 'value');

interface Early {
  /** What the server drew in the field. */
  drawn: string;
  typed: string;
}

/** Enters a text as if it were typed now: React takes for known what it has seen set, so it sees the drawn text first. */
function retype(field: Field, { drawn, typed }: Early): void {
  // What this browser had kept of an earlier visit may have appeared meanwhile: both are wanted.
  const kept = field instanceof HTMLTextAreaElement && field.value !== drawn && field.value !== typed ? field.value : '';
  field.value = drawn;
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value');
  native?.set?.call(field, kept ? `${kept}\n\n${typed}` : typed);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Gives React what was done in a field that it did not know of. */
function tell(field: Field, early: Early): void {
  if (!field.isConnected) return;
  if (early.typed !== early.drawn) retype(field, early);
  if (document.activeElement === field) field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
}

/**
 * On a slow line people write before the scripts have come, and React would take their text away. This notes what is
 * written into fields that React has not taken over yet, and enters it again once it has: one frame later, when what the
 * field itself brings (a kept draft) is there. Call it before hydrating.
 */
export function keepEarlyInput(): void {
  const early = new Map<Field, Early>();
  const note = (target: EventTarget | null) => {
    if (!isText(target) || takenOver(target)) return;
    if (early.size === 0) requestAnimationFrame(look);
    early.set(target, { drawn: target.defaultValue, typed: target.value });
  };
  const look = () => {
    const ready = [...early].filter(([field]) => takenOver(field) || !field.isConnected);
    for (const [field] of ready) early.delete(field);
    if (ready.length > 0) requestAnimationFrame(() => ready.forEach(([field, what]) => tell(field, what)));
    if (early.size > 0) requestAnimationFrame(look);
  };
  for (const field of document.querySelectorAll<Field>(TEXT_FIELDS)) if (field.value !== field.defaultValue) note(field);
  note(document.activeElement);
  document.addEventListener('input', ({ target }) => note(target), true);
  document.addEventListener('focusin', ({ target }) => note(target), true);
}
