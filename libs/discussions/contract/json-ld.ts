import { postAddress } from './addresses';
import type { Post } from './post.views';
import type { TopicPage } from './topic.views';

/** Comments in the markup: what search engines read of a page; the rest is on the page itself. */
const MOST_COMMENTS = 20;

const personLd = ({ name, handle, imported }: Post['author'], url: (path: string) => string) =>
  ({ '@type': 'Person', name, ...(imported ? {} : { url: url(`/p/${handle}`) }) });

/** Text of safe HTML as our renderer writes it. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!)
    .replace(/\s+/g, ' ')
    .trim();

const commentLd = (page: TopicPage, post: Post, url: (path: string) => string) => ({
  '@type': 'Comment',
  url: url(postAddress(page.topic.address, post.position)),
  author: personLd(post.author, url),
  datePublished: post.at,
  ...(post.editedAt ? { dateModified: post.editedAt } : {}),
  inLanguage: post.lang,
  text: textOf(post.html),
  interactionStatistic: likes(post),
});

const likes = ({ reactions }: Post) => ({
  '@type': 'InteractionCounter',
  interactionType: 'https://schema.org/LikeAction',
  userInteractionCount: reactions.agree + reactions.useful + reactions.thanks + reactions.celebrate,
});

/** schema.org `DiscussionForumPosting` of a topic's page. `url` makes a full address of a path on this site. */
export function topicJsonLd(page: TopicPage, url: (path: string) => string) {
  const { topic, opening, posts } = page;
  const standing = posts.items.filter((post) => !post.deleted).slice(0, MOST_COMMENTS);
  return {
    '@context': 'https://schema.org',
    '@type': 'DiscussionForumPosting',
    '@id': url(topic.address),
    url: url(topic.address),
    headline: topic.title,
    inLanguage: topic.lang,
    author: personLd(topic.openedBy, url),
    datePublished: topic.openedAt,
    ...(opening.editedAt ? { dateModified: opening.editedAt } : {}),
    text: textOf(opening.html),
    keywords: topic.tags,
    isPartOf: { '@type': 'CollectionPage', name: topic.group.name, url: url(topic.group.address) },
    commentCount: topic.replies,
    interactionStatistic: likes(opening),
    comment: standing.map((post) => commentLd(page, post, url)),
  };
}
