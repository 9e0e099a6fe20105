import { jest } from '@jest/globals';
import { EnvironmentContext, I18nProvider, KeptContext, SlotRegistry, SlotsContext, useAccount, type Environment } from '@minga/kernel/client';
import { KeptParts } from '@minga/kernel/client/kept-parts';
import { createTranslator } from '@minga/kernel/contract';
import { ToastProvider } from '@minga/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { StaticRouter, useLocation } from 'react-router';
import type { Post, TopicPage } from '../../contract';
import { ActsProvider } from '../act/ActsProvider';
import es from '../messages/es';
import { buildPage, buildPost, OPENING, personId } from '../testing/build';
import type { SubjectSlotProps } from '../slots';
import { TopicContext, type TopicScope } from '../topic/context';
import { PostArticle } from './PostArticle';

const translator = createTranslator('es', { discussions: es });
const PHOTO = `/files/m${'0'.repeat(40)}-small.webp`;

/** As other slices put one beside a post: not for its author, and with the way back. */
function Beside({ subject, groupId, authorId }: SubjectSlotProps) {
  const { pathname } = useLocation();
  const account = useAccount();
  return account?.id === authorId ? null : <a href={`/flag/${subject.id}/${groupId}?from=${pathname}`}>{account ? 'in' : 'guest'}</a>;
}
const slots = new SlotRegistry({ 'post.acts': [() => Promise.resolve({ default: Beside })] });
await slots.load(['post.acts']);

const environment = (account: string | null): Environment => ({
  build: 'b1',
  siteName: 'Minga',
  origin: 'http://localhost',
  language: 'es',
  theme: 'system',
  ligero: 'off',
  zone: 'America/Montevideo',
  account: account ? { id: account, handle: 'demo', name: 'Demo', stakeholderGroup: null, country: null, photo: null, siteRole: 'member' } : null,
});

/** Draws a page's posts as one reader sees them, with what is kept or without. */
function draw(page: TopicPage, scope: Partial<TopicScope>, kept: KeptParts | null): string {
  const facts = environment(page.viewer.account?.id ?? null);
  const { account, ...site } = facts;
  const parts = kept?.page([site, account !== null]);
  const whole: TopicScope = { page, queryKey: [], order: 'tree', search: '', baseline: -1, target: undefined, pending: { replies: [], edits: [], reactions: [] }, reply: () => undefined, ...scope };
  const drawn = renderToString(
    <StaticRouter location="/t/tema">
      <EnvironmentContext value={facts}>
        <QueryClientProvider client={new QueryClient()}>
          <I18nProvider translator={translator}>
            <SlotsContext value={slots}>
              <KeptContext value={parts ?? null}>
                <ToastProvider>
                  <ActsProvider>
                    <TopicContext value={whole}>
                      <PostArticle post={page.opening} top />
                      {page.posts.items.map((post) => (
                        <PostArticle key={post.id} post={post} inReply={scope === FLAT ? 'always' : undefined} />
                      ))}
                    </TopicContext>
                  </ActsProvider>
                </ToastProvider>
              </KeptContext>
            </SlotsContext>
          </I18nProvider>
        </QueryClientProvider>
      </EnvironmentContext>
    </StaticRouter>,
  );
  return parts ? parts.joined(drawn) : drawn;
}

/** How many parts are noted or kept while something is drawn. */
function freshIn({ texts }: KeptParts, work: () => void): number {
  const set = jest.spyOn(texts, 'set');
  work();
  const { length } = set.mock.calls;
  set.mockRestore();
  return length;
}

/** Where each post says what it answers. */
const FLAT: Partial<TopicScope> = {};
const refused = { allowed: false, reason: 'closed' } as const;
const first = buildPost(1, '001', 0, { author: { ...OPENING.author, photo: PHOTO } });
const posts = (changed: Partial<Post> = {}): Post[] => [{ ...first, ...changed }, buildPost(2, '002'), buildPost(3, '003')];
const gone = (as: 'author' | 'hidden'): NonNullable<Post['deleted']> => ({ as, by: OPENING.author, reason: 'Motivo', at: OPENING.at });
const waiting = { id: personId(9), kind: 'edit', groupId: personId(9), topicId: null, postId: first.id, topicKind: null, title: null, tags: [], source: 'Secreto', html: '<p>Secreto</p>', lang: 'es', hold: 'links', at: OPENING.at } as const;

/** The same posts to many readers and in many states: what any of them was drawn with stands in the cache for the others. */
function pages(): [string, TopicPage, Partial<TopicScope>][] {
  const mine = (change: Partial<TopicPage['viewer']>, items = posts()): TopicPage => {
    const page = buildPage(items, { me: personId(5) });
    return { ...page, viewer: { ...page.viewer, ...change } };
  };
  const topic = (change: Partial<TopicPage['topic']>): TopicPage => ({ ...mine({}), topic: { ...mine({}).topic, ...change } });
  return [
    ['a guest', buildPage(posts(), { me: null }), {}],
    ['a reader', mine({}), {}],
    ['the author', buildPage(posts(), { me: first.author.id }), {}],
    ['who reacted', mine({ ownReactions: { [first.id]: ['agree'] } }), {}],
    ['who may not write', mine({ can: { reply: refused, react: refused, update: refused, moderate: refused, accept: refused }, role: null }), {}],
    ['a moderator', mine({ role: 'chair' }), {}],
    ['who was silenced', mine({ account: { id: personId(5), siteRole: 'member', silenced: true } }), {}],
    ['whose own text waits', mine({ submissions: [{ ...waiting, tags: [] }] }), {}],
    ['an edited text', mine({}, posts({ html: '<p>Otro</p>', editedAt: OPENING.at, revision: 2 })), {}],
    ['another name', mine({}, posts({ author: { ...first.author, name: '' } })), {}],
    ['a deleted post', mine({}, posts({ html: '', deleted: gone('author') })), {}],
    ['a hidden post', mine({}, posts({ html: '', deleted: gone('hidden') })), {}],
    ['a hidden post to a moderator', mine({ role: 'chair' }, posts({ html: '', deleted: gone('hidden') })), {}],
    ['others’ reactions', mine({}, posts({ reactions: { ...first.reactions, agree: 3, thanks: 1 } })), {}],
    ['an accepted answer', topic({ accepted: { postId: first.id, position: 1 } as TopicPage['topic']['accepted'] }), {}],
    ['a locked topic', topic({ locked: true }), {}],
    ['another address', topic({ address: '/t/otro' }), {}],
    ['the post that was asked for', mine({}), { target: 1 }],
    ['order of arrival', mine({}), { order: 'arrival' }],
    ['another stretch', mine({}), { search: 'at=20' }],
    ['posts that say what they answer', mine({}), FLAT],
    ['who may react only', mine({ can: { ...mine({}).viewer.can, reply: refused } }), {}],
  ];
}

describe('a post that is kept', () => {
  const kept = new KeptParts(1_000_000);
  const all = pages();
  // Each page has been drawn by the time that any is compared, and its posts are kept: a part is when it is asked for again.
  for (const [, page, scope] of [...all, ...all]) draw(page, scope, kept);

  it.each(all)('is for %s what it would be if nothing were kept', (_, page, scope) => {
    expect(draw(page, scope, kept)).toBe(draw(page, scope, null));
  });

  it('stands for all readers who see the same', () => {
    const items = posts({ id: personId(77) });
    const fresh = [5, 6, 7, 8].map((reader) => freshIn(kept, () => draw(buildPage(items, { me: personId(reader) }), {}, kept)));
    // Its name is noted, it is kept, and then it stands for everybody.
    expect(fresh).toEqual([1, 1, 0, 0]);
  });

  it('holds nothing of a text that waits', () => {
    const [, page, scope] = all.find(([name]) => name === 'whose own text waits')!;
    expect(draw(page, scope, kept)).toContain('Secreto');
    for (const [name, other, where] of all) if (name !== 'whose own text waits') expect(draw(other, where, kept)).not.toContain('Secreto');
  });
});
