/**
 * Where a key moves the focus of a menu: arrows wrap, Home and End go to the edges, a letter goes to the next item that
 * begins with it. `at` is the focused index, -1 for none. Null when the key is not the menu's.
 */
export function menuTarget(key: string, at: number, labels: readonly string[]): number | null {
  const last = labels.length - 1;
  if (last < 0) return null;
  switch (key) {
    case 'ArrowDown':
      return at >= last ? 0 : at + 1;
    case 'ArrowUp':
      return at <= 0 ? last : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return key.length === 1 && key !== ' ' ? startingWith(key, at, labels) : null;
  }
}

function startingWith(letter: string, at: number, labels: readonly string[]): number | null {
  const wanted = letter.toLocaleLowerCase();
  for (let step = 1; step <= labels.length; step++) {
    const index = (at + step) % labels.length;
    if (labels[index]?.trim().toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return null;
}
