const FIELDS = 'input:not([type=hidden]), textarea, select, [contenteditable=true]';
const LOOK_MS = 30_000;

/** When the page was last about to be left: the address it goes to must not be lost to a reload of the one it comes from. */
let leaving = -Infinity;
globalThis.addEventListener?.('beforeunload', () => (leaving = performance.now()));

let waiting = false;
let urgent = false;

const typedIn = (field: Element): boolean =>
  (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.type !== 'hidden' && field.value !== field.defaultValue;

/** Nobody would notice: nothing is being typed or has been, no dialog is open, and nothing has the keyboard. */
export function pageIsIdle(page: Document): boolean {
  if (page.querySelector('dialog[open]')) return false;
  if (page.activeElement?.matches(FIELDS)) return false;
  return ![...page.querySelectorAll(FIELDS)].some((field) => typedIn(field) || (field.matches('[contenteditable=true]') && field.textContent.trim() !== ''));
}

/**
 * A newer build serves, or somebody else is here: the page is replaced by what the server draws now when nobody would
 * notice, which is when it is not being looked at.
 * @param atOnce because what is shown is wrong, not only old: as soon as nothing is being typed
 */
export function reloadWhenIdle(atOnce = false): void {
  urgent ||= atOnce;
  const look = () => {
    if (performance.now() - leaving < LOOK_MS) return;
    if ((urgent || document.hidden) && pageIsIdle(document)) location.reload();
  };
  if (!waiting) {
    document.addEventListener('visibilitychange', look);
    setInterval(look, LOOK_MS);
  }
  waiting = true;
  look();
}
