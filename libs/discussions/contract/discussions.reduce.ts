export { reducePostPage } from './reduce/post-page.reduce';
export { reduceTopicList } from './reduce/topic-list.reduce';
export { reduceTopicPage } from './reduce/topic-page.reduce';
export { reduceWhatsNew } from './reduce/whats-new.reduce';
export type { Happened, Reduced } from './reduce/step';
