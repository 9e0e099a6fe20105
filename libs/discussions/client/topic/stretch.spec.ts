import { placeAddress, stretchAddress, stretchOf } from './stretch';

const asked = (query: string) => stretchOf(new URLSearchParams(query));

it('reads what an address asks for, and nothing from what is malformed', () => {
  expect(asked('')).toEqual({});
  expect(asked('order=arrival&after=40')).toEqual({ order: 'arrival', after: 40 });
  expect(asked('at=12&after=3')).toEqual({ at: 12 });
  expect(asked('last=1')).toEqual({ last: '1' });
  expect(asked('post=0198f3c2-0000-7000-8000-000000000001')).toEqual({ post: '0198f3c2-0000-7000-8000-000000000001' });
  expect(asked('after=-1&order=sideways&post=x&last=2')).toEqual({});
  expect(asked('at=1e9&before=999999999999')).toEqual({});
});

it('writes addresses that keep the order one reads in', () => {
  expect(stretchAddress('/t/x', 'tree')).toBe('/t/x');
  expect(stretchAddress('/t/x', 'arrival', { after: 20 })).toBe('/t/x?order=arrival&after=20');
  expect(placeAddress('/t/x', 'tree', 7)).toBe('/t/x?at=7#p7');
  expect(placeAddress('/t/x', 'arrival', 0)).toBe('/t/x?order=arrival#p0');
});
