import type { MarkdownIt, RendererRule } from 'markdown-it';
import { factsOf } from './facts';
import type { Quote } from './types';

/** Where a post is found by its short id alone; the route answers with the topic's page at that post. */
const POST_PATH = '/t/post/';

/** Tables scroll inside a box of their own, which the keyboard can reach; a phone's page must not scroll sideways. */
const tableOpen: RendererRule = () => '<div class="md-table" tabindex="0"><table>\n';
const tableClose: RendererRule = () => '</table></div>\n';

export function addRenderers(md: MarkdownIt): void {
  const { escapeHtml } = md.utils;
  md.renderer.rules['mention'] = (tokens, index) => {
    const token = tokens[index]!;
    return `<a class="mention" href="/p/${escapeHtml(String(token.meta?.['handle']))}">${escapeHtml(token.content)}</a>`;
  };
  md.renderer.rules['quote_citation'] = (tokens, index, _options, env) => {
    const { post, by } = tokens[index]!.meta as Quote;
    const { mentions, postHref } = factsOf(env).context;
    const person = by && (mentions?.get(by)?.name ?? `@${by}`);
    const label = escapeHtml(person ?? '↑');
    if (!post) return `<p class="md-cite">${label}</p>\n`;
    return `<p class="md-cite"><a href="${escapeHtml((postHref ?? defaultHref)(post))}">${label}</a></p>\n`;
  };
  md.renderer.rules['table_open'] = tableOpen;
  md.renderer.rules['table_close'] = tableClose;
}

const defaultHref = (post: string): string => POST_PATH + post;
