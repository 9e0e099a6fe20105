import { expect, it } from '@jest/globals';
import { listAddress, readListAddress, sectionsOf } from './list-address';

it('writes and reads what is asked for', () => {
  const wanted = { section: 'open', q: 'datos & más', after: 'k-1' } as const;
  expect(readListAddress(new URL(listAddress(wanted), 'http://x').searchParams)).toEqual(wanted);
  expect(listAddress({})).toBe('/groups');
});

it('shows a guest everything, a member their own and what is open', () => {
  expect(sectionsOf({}, false).map((one) => one.section)).toEqual(['all']);
  expect(sectionsOf({}, true).map((one) => one.section)).toEqual(['mine', 'open']);
  expect(sectionsOf(readListAddress(new URLSearchParams('section=nothing')), false)).toHaveLength(1);
});
