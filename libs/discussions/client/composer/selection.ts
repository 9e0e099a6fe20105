import { shortId } from '@minga/kernel/contract';
import type { Post } from '../../contract';

/** The words that are selected in a post; undefined when none are. */
export function selectedIn(position: number): string | undefined {
  const selection = getSelection();
  const post = document.querySelector(`[data-position="${position}"] .body`);
  const text = selection?.toString().trim();
  if (!text || !post || !selection || selection.rangeCount === 0) return undefined;
  return post.contains(selection.getRangeAt(0).commonAncestorContainer) ? text : undefined;
}

/** A quotation in Markdown, which names post and author for those who read it here and elsewhere. */
export function quotation(post: Pick<Post, 'id' | 'author'>, words: string): string {
  const by = post.author.imported ? '' : ` by=@${post.author.handle}`;
  const lines = words.split('\n').map((line) => (line.trim() === '' ? '>' : `> ${line}`));
  return [`> [!quote post=${shortId(post.id)}${by}]`, ...lines, '', ''].join('\n');
}

/** The words of a post, for when nothing of it is selected: from its HTML, paragraph by paragraph, without what it quotes itself. */
export function wordsOf(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const quoted of parsed.querySelectorAll('blockquote')) quoted.remove();
  const blocks = [...parsed.body.children].map((block) => block.textContent?.trim() ?? '').filter(Boolean);
  return blocks.join('\n\n');
}
