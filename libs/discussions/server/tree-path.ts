import { DEEPEST_LEVEL } from '../contract';

/**
 * The tree's order is that of paths as plain bytes: a post's path is its parent's followed by its own position, written
 * as the number of its digits and the digits (`7` → `17`, `42` → `242`). So elder siblings come first, a post's
 * descendants come right after it, and no position is the beginning of another.
 */
export const segment = (position: number): string => `${String(position).length}${position}`;

/** The path of a new post in SQL, from its parent's base (`basePath`) and its position. */
export const pathSql = (base: string, position: string): string => `${base} || length(${position}::text)::text || ${position}::text`;

/** A path's positions from the top down. */
export function positionsOf(path: string): number[] {
  const positions: number[] = [];
  for (let at = 0; at < path.length; ) {
    const digits = Number(path[at]);
    positions.push(Number(path.slice(at + 1, at + 1 + digits)));
    at += 1 + digits;
  }
  return positions;
}

/** What the paths of a post's replies begin with: its own path, or its ancestor's at the deepest level that the order knows. */
export const basePath = (parentPath: string): string => positionsOf(parentPath).slice(0, DEEPEST_LEVEL).map(segment).join('');

/** The paths of everything that counts a new reply to this parent below it; the opening post (path '') is not among them. */
export function pathsAbove(parentPath: string): string[] {
  const above = new Set<string>();
  let path = '';
  for (const position of positionsOf(parentPath).slice(0, DEEPEST_LEVEL)) above.add((path += segment(position)));
  if (parentPath) above.add(parentPath);
  return [...above];
}
