import { positionsOf } from '../tree-path';
import { countsOf, layOut } from './layout';

const opening = new Map([['o', { position: 0, path: '', depth: 0 }]]);

test('places go on without a gap, under what each answers', () => {
  const placed = layOut([{ id: 'a', parentId: 'o' }, { id: 'b', parentId: 'a' }, { id: 'c', parentId: 'o' }], opening, 9);
  expect(placed.map(({ position, depth }) => [position, depth])).toEqual([[10, 1], [11, 2], [12, 1]]);
  expect(placed.map(({ path }) => positionsOf(path))).toEqual([[10], [10, 11], [12]]);
});

test('counts are those that replies one by one would give; the opening post’s are the topic’s', () => {
  const placed = layOut([{ id: 'a', parentId: 'o' }, { id: 'b', parentId: 'a' }, { id: 'c', parentId: 'b' }, { id: 'd', parentId: 'a' }], opening, 0);
  expect(countsOf(placed, opening, new Map())).toEqual([
    { id: 'a', children: 2, descendants: 3 },
    { id: 'b', children: 1, descendants: 1 },
  ]);
});

test('no nesting makes a path outgrow its index', () => {
  const deep = Array.from({ length: 300 }, (_, index) => ({ id: `p${index}`, parentId: index === 0 ? 'o' : `p${index - 1}` }));
  const placed = layOut(deep, opening, 0);
  expect(placed.at(-1)!.depth).toBe(300);
  expect(positionsOf(placed.at(-1)!.path).length).toBeLessThanOrEqual(65);
  expect(new Set(placed.map(({ path }) => path)).size).toBe(300);
});
