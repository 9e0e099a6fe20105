import { buildPost, postId } from '../testing/build';
import { buildTree, flatList, fold, partAtUnread, sizeOf, someIn, type Branch } from './tree';

/** The tree in short: position, then what hangs from it; `!` where a post answers something else than what it hangs from. */
const short = (branches: readonly Branch[]): string =>
  branches.map(({ post, kids, apart }) => `${post.position}${apart ? '!' : ''}${kids.length > 0 ? `(${short(kids)})` : ''}`).join(' ');

const OPENING_ID = postId(0);

describe('the tree of a stretch of posts', () => {
  it('hangs each reply from what it answers, elder before younger', () => {
    const items = [buildPost(1, 'aaa'), buildPost(3, 'aaaaaa', 1), buildPost(5, 'aaaaaaaaa', 3), buildPost(4, 'aaaaab', 1), buildPost(2, 'aab')];
    expect(short(buildTree(items, OPENING_ID))).toBe('1(3(5) 4) 2');
  });

  it('begins in the middle of a branch: what answers something on another page stands at the top and says so', () => {
    const items = [buildPost(7, 'aaaaaaaab', 5), buildPost(9, 'aaaaaaaabaaa', 7), buildPost(8, 'aaaaab', 1), buildPost(2, 'aab')];
    expect(short(buildTree(items, OPENING_ID))).toBe('7!(9) 8! 2');
  });

  it('ends in the middle of a branch', () => {
    expect(short(buildTree([buildPost(1, 'aaa'), buildPost(2, 'aaaaaa', 1)], OPENING_ID))).toBe('1(2)');
  });

  it('hangs posts below the deepest level from their last ancestor in the order, and they say what they answer', () => {
    const deepest = 'aaa'.repeat(64);
    const items = [buildPost(64, deepest, 63), buildPost(65, `${deepest}aaa`, 64), buildPost(66, `${deepest}aab`, 65)];
    expect(short(buildTree(items, OPENING_ID))).toBe('64!(65 66!)');
  });

  it('nests 40 levels', () => {
    const items = Array.from({ length: 40 }, (_, index) => buildPost(index + 1, 'aaa'.repeat(index + 1), index));
    const [root] = buildTree(items, OPENING_ID);
    expect(sizeOf(root!)).toBe(40);
    expect(someIn(root!, (post) => post.position === 40)).toBe(true);
  });

  it('does not take a longer path for a descendant of a sibling', () => {
    expect(short(buildTree([buildPost(1, 'aaa'), buildPost(2, 'aab'), buildPost(3, 'aabaaa', 2)], OPENING_ID))).toBe('1 2(3)');
  });
});

it('lists by arrival, each post saying what it answers unless that is the opening post', () => {
  expect(short(flatList([buildPost(1, 'aaa'), buildPost(2, 'aaaaaa', 1)], OPENING_ID))).toBe('1 2!');
});

describe('folding', () => {
  const kids = Array.from({ length: 8 }, (_, index) => buildTree([buildPost(index + 2, 'aaa')], OPENING_ID)[0]!);
  const folded = (keep: (position: number) => boolean) => short(fold(kids, (post) => keep(post.position)).folded);

  it('puts the first of many read siblings away, and leaves the last', () => expect(folded(() => false)).toBe('2 3 4 5 6 7 8'));
  it('stops before the first that is worth a look', () => expect(folded((position) => position === 5)).toBe('2 3 4'));
  it('folds nothing when the first ones are worth a look', () => expect(folded((position) => position === 3)).toBe(''));
  it('leaves few siblings as they are', () => expect(fold(kids.slice(0, 4), () => false).folded).toEqual([]));
});

it('parts the top level at the first branch with something unread', () => {
  const roots = buildTree([buildPost(1, 'aaa'), buildPost(2, 'aab'), buildPost(5, 'aabaaa', 2), buildPost(3, 'aac')], OPENING_ID);
  const [read, rest] = partAtUnread(roots, (post) => post.position > 4);
  expect([short(read), short(rest)]).toEqual(['1', '2(5) 3']);
  expect(partAtUnread(roots, () => false)[1]).toEqual([]);
});
