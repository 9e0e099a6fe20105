import { expect, test } from '@jest/globals';
import { seededRandom } from '../../text/random.ts';
import { makeTree } from './tree.ts';

const places = makeTree(seededRandom(1), 500);

test('paths sort as a walk through the tree, elder replies first', () => {
  const walk: number[] = [];
  const visit = (position: number): void => {
    walk.push(position);
    for (const place of places) if (place.parent === position) visit(place.position);
  };
  visit(0);
  const sorted = places.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(({ position }) => position);
  expect(sorted).toEqual(walk);
});

test('counts are those of the tree', () => {
  for (const { position, path, children, descendants } of places) {
    expect(children).toBe(places.filter(({ parent }) => parent === position).length);
    expect(descendants).toBe(places.filter((other) => other.position !== position && other.path.startsWith(path)).length);
  }
});

test('the same seed gives the same tree', () => {
  expect(makeTree(seededRandom(1), 500)).toEqual(places);
});
