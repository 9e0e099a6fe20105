export { findHandles, renderMarkdown } from './render';
export { MAX_SOURCE_LENGTH } from './limits';
export type { MarkdownContext, MentionTarget, Quote, RenderedMarkdown } from './types';
