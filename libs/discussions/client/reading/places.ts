/** The posts as they stand on the page, top to bottom; what is folded away is left out. */
export function postElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-position]')].filter((element) => element.getClientRects().length > 0);
}

export const positionOf = (element: Element | null | undefined): number | undefined => {
  const text = (element as HTMLElement | null | undefined)?.dataset['position'];
  return text === undefined ? undefined : Number(text);
};

/** The post that has the focus or holds it. */
export const focusedPost = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-position]') ?? null;

/** The post at the reading line: the focused one, else the first whose end is below the bar. */
export function currentPost(posts: readonly HTMLElement[], barHeight: number): HTMLElement | undefined {
  return focusedPost() ?? posts.find((post) => post.getBoundingClientRect().bottom > barHeight);
}

const reduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Opens the folds that hide a post. */
function unfold(post: Element): void {
  for (let item = post.closest('li'); item; item = item.parentElement?.closest('li') ?? null) {
    const handle = item.classList.contains('in-fold') ? item.parentElement?.querySelector<HTMLDetailsElement>(':scope > .fold > details') : null;
    if (handle) handle.open = true;
  }
}

/** Brings a post into view and gives it the focus, so that keyboard and screen reader go on from there. */
export function goTo(post: HTMLElement | null | undefined, block: 'start' | 'nearest' | 'arrive' = 'start'): void {
  if (!post) return;
  unfold(post);
  post.focus({ preventScroll: true });
  // On arrival there is nothing to follow with the eyes.
  const still = reduced() || block === 'arrive';
  post.scrollIntoView({ block: block === 'nearest' ? 'nearest' : 'start', behavior: still ? 'instant' : 'smooth' });
}

export const postAt = (position: number): HTMLElement | null => document.querySelector<HTMLElement>(`[data-position="${position}"]`);
