import type { MetaInput, PageMeta } from '@minga/kernel/client';
import { feedAddress, topicJsonLd, type TopicPage } from '../../contract';
import { stretchAddress } from './stretch';
import { topicKey } from './topic.query';
import type { TopicPageData } from './TopicPage';

/** A search result shows no more. */
const DESCRIPTION_LENGTH = 160;

export function topicMeta({ data, queries, environment, translator, full }: MetaInput<TopicPageData>): PageMeta {
  const page = queries.getQueryData<TopicPage>(topicKey(data.topicId, data.stretch));
  if (!page) return { title: '' };
  const { topic } = page;
  const { at, post, order, ...part } = data.stretch;
  const open = topic.audience === 'public';
  return {
    title: topic.title,
    description: topic.excerpt.slice(0, DESCRIPTION_LENGTH),
    canonical: stretchAddress(topic.address, 'tree', at !== undefined || post || order ? {} : part),
    lang: topic.lang,
    kind: 'article',
    hidden: !open || data.replyTo !== null || order !== undefined,
    feeds: open ? [{ href: feedAddress(topic.address), title: translator.t('discussions.feed-of', { title: topic.title }) }] : [],
    // For search engines, which are guests.
    structured: full && open && !environment.account ? [topicJsonLd(page, (path) => environment.origin + path)] : undefined,
  };
}
