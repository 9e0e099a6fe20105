/** Waits no longer than this for a quiet moment. */
const IDLE_MOST_MS = 2000;

/** Runs when the page has nothing better to do. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: IDLE_MOST_MS });
  else setTimeout(task);
}

/** Fonts come last: the text stands already, in faces of the same measure. */
export function loadFonts(href: string | null): void {
  if (!href || document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}
