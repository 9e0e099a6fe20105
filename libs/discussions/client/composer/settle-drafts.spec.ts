import { settleDrafts } from './settle-drafts';

const draft = (text: string, at: number) => ({ text, at });

it('goes on with the later of two drafts and keeps the other', () => {
  expect(settleDrafts(draft('aquí', 2), draft('allá', 1))).toEqual({ text: 'aquí', other: draft('allá', 1) });
  expect(settleDrafts(draft('aquí', 1), draft('allá', 2))).toEqual({ text: 'allá', other: draft('aquí', 1) });
});
it('takes the only one there is', () => {
  expect(settleDrafts(null, draft('allá', 1))).toEqual({ text: 'allá', other: null });
  expect(settleDrafts(draft('aquí', 1), null)).toEqual({ text: 'aquí', other: null });
  expect(settleDrafts(draft('  \n', 9), draft('allá', 1))).toEqual({ text: 'allá', other: null });
  expect(settleDrafts(undefined, undefined)).toEqual({ text: '', other: null });
});
it('sees no conflict in two that say the same', () => expect(settleDrafts(draft('igual', 1), draft('igual', 2)).other).toBeNull());
