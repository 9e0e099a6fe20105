import type { Pending } from '@minga/kernel/client';
import { noReactions } from '../../contract';
import { buildPerson, buildPost, personId, postId } from '../testing/build';
import { notYetShown, onItsWay, shownReactions, type PendingReaction, type PendingReply } from './pending';

const entry = (method: Pending['method'], url: string, body: unknown = {}): Pending => ({
  id: `${method} ${url}`, accountId: personId(1), scope: 'topic', method, url, body, at: 0, state: 'waiting', stored: true, problem: null,
});

it('tells apart what is on its way', () => {
  const found = onItsWay([
    entry('POST', '/api/topics/t/posts', { source: 'Hola', parentId: 'p' }),
    entry('PATCH', '/api/posts/p', { source: 'Otro', baseRevision: 2 }),
    entry('DELETE', '/api/posts/p/reactions/useful'),
    entry('DELETE', '/api/me/drafts/x'),
  ]);
  expect(found.replies).toMatchObject([{ parentId: 'p', source: 'Hola' }]);
  expect(found.edits).toMatchObject([{ postId: 'p', source: 'Otro', baseRevision: 2 }]);
  expect(found.reactions).toMatchObject([{ postId: 'p', kind: 'useful', on: false }]);
});

describe('reactions before the server has answered', () => {
  const post = buildPost(3, 'aaa', 0, { reactions: { ...noReactions, agree: 2, useful: 1 } });
  const wish = (kind: PendingReaction['kind'], on: boolean, state: PendingReaction['state'] = 'sending'): PendingReaction => ({ id: '1', postId: post.id, kind, on, state, problem: null });

  it('counts what was given', () => expect(shownReactions(post, [], [wish('agree', true)])).toMatchObject({ tally: { agree: 3 }, own: ['agree'] }));
  it('takes back what was taken', () => expect(shownReactions(post, ['useful'], [wish('useful', false)])).toMatchObject({ tally: { useful: 0 }, own: [] }));
  it('counts nothing twice', () => expect(shownReactions(post, ['agree'], [wish('agree', true)]).tally.agree).toBe(2));
  it('follows changes of mind', () => expect(shownReactions(post, [], [wish('agree', true), wish('agree', false)])).toMatchObject({ tally: { agree: 2 }, own: [] }));
  it('leaves out what was refused', () => expect(shownReactions(post, [], [wish('agree', true, 'refused')]).tally.agree).toBe(2));
});

describe('replies on their way', () => {
  const reply = (id: string, parentId: string | null = postId(2)): PendingReply => ({ id, parentId, source: id, state: 'sending', problem: null });
  const mine = (position: number, parent: number) => buildPost(position, 'aaa', parent, { author: buildPerson(1) });
  const shown = (replies: PendingReply[], items: Parameters<typeof notYetShown>[1], sent: [string, number][]) =>
    notYetShown(replies, items, personId(1), postId(0), new Map(sent)).map(({ id }) => id);

  it('stand until the post is there', () => expect(shown([reply('a')], [], [['a', 5]])).toEqual(['a']));
  it('give way to the event that overtook the answer', () => expect(shown([reply('a')], [mine(6, 2)], [['a', 5]])).toEqual([]));
  it('are not taken for an older post of mine', () => expect(shown([reply('a')], [mine(4, 2)], [['a', 5]])).toEqual(['a']));
  it('are not taken for a post elsewhere', () => expect(shown([reply('a')], [mine(6, 3)], [['a', 5]])).toEqual(['a']));
  it('give way one by one', () => expect(shown([reply('a'), reply('b')], [mine(6, 2)], [['a', 5], ['b', 5]])).toEqual(['b']));
  it('answer the opening post when they name none', () => expect(shown([reply('a', null)], [mine(6, 0)], [['a', 5]])).toEqual([]));
  it('of an earlier page stand until they are acknowledged', () => expect(shown([reply('a')], [mine(6, 2)], [])).toEqual(['a']));
});
