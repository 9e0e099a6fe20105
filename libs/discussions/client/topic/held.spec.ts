import { buildPage, buildPerson, buildPost, personId } from '../testing/build';
import { holdBack } from './held';

const mine = { author: buildPerson(1) };
const deleted = { as: 'author' as const, by: null, reason: null, at: '2026-11-20T12:00:00.000Z' };
const positions = (held: ReturnType<typeof holdBack>) => held.items.map((post) => post.position);

it('shows what was there when the page was opened, and counts what came since', () => {
  const held = holdBack(buildPage([buildPost(1, 'aaa'), buildPost(4, 'aaaaaa', 1), buildPost(2, 'aab'), buildPost(3, 'aac')]), 2);
  expect(positions(held)).toEqual([1, 2]);
  expect(held).toMatchObject({ waiting: 2, first: 3 });
});

it('shows one’s own reply at once and does not count it', () => {
  const held = holdBack(buildPage([buildPost(2, 'aaa'), buildPost(3, 'aaaaaa', 2, mine)]), 2);
  expect(positions(held)).toEqual([2, 3]);
  expect(held.waiting).toBe(0);
});

it('counts replies beyond the stretch, and names none of them as the first here', () => {
  const held = holdBack(buildPage([buildPost(1, 'aaa')], { lastPosition: 900 }), 898);
  expect(held).toMatchObject({ waiting: 2, first: undefined });
});

it('does not count one’s own reply beyond the stretch', () => {
  const page = buildPage([buildPost(1, 'aaa')], { lastPosition: 900 });
  expect(holdBack(page, 898, [899]).waiting).toBe(1);
  expect(holdBack(page, 899, [899]).waiting).toBe(1);
});

it('does not call a reply new that was deleted before anybody asked for it', () => {
  expect(holdBack(buildPage([buildPost(1, 'aaa'), buildPost(2, 'aab', 0, { deleted })]), 1).waiting).toBe(0);
});

it('works for guests', () => {
  const held = holdBack(buildPage([buildPost(1, 'aaa'), buildPost(2, 'aab', 0, { author: { ...buildPerson(2), id: personId(2) } })], { me: null }), 1);
  expect(held).toMatchObject({ waiting: 1, first: 2 });
});
