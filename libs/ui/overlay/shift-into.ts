/** Between a popup and the window's edge, in pixels. */
const MARGIN_PX = 8;

/** How far a popup must be moved to stand within the window; where it is too wide, its beginning does. Pixels, to the right. */
export function shiftInto({ left, right }: { left: number; right: number }, width: number): number {
  const back = Math.min(0, width - MARGIN_PX - right);
  return Math.max(back, MARGIN_PX - left);
}
