import type { Token } from 'markdown-it';
import { engine } from './engine';
import { excerptOf } from './excerpt';
import { envOf, type Facts } from './facts';
import { LINK_BUDGET_FACTOR, LINK_BUDGET_MINIMUM, MAX_SOURCE_LENGTH } from './limits';
import type { MarkdownContext, RenderedMarkdown } from './types';

/**
 * Renders a post. Never throws, whatever the text: input beyond 100,000 characters is cut, NUL and lone
 * surrogates become U+FFFD, structure is bounded (see limits). The HTML is safe to store and to send as it is.
 */
export function renderMarkdown(source: string, context: MarkdownContext): RenderedMarkdown {
  const { facts, tokens, env } = parse(source, context);
  return {
    html: engine.renderer.render(tokens, engine.options, env),
    excerpt: excerptOf(tokens, context.lang),
    mentions: [...facts.mentioned],
    quotes: facts.quotes,
  };
}

/**
 * The handles whose names rendering needs: people mentioned, and authors of quotes. Look them up, then pass them
 * as `context.mentions`. Free (no parsing) for a text without "@".
 */
export function findHandles(source: string): string[] {
  if (!source.includes('@')) return [];
  const { facts } = parse(source, { lang: 'und' });
  return [...new Set([...facts.seen, ...facts.quotes.flatMap((quote) => quote.by ?? [])])];
}

function parse(source: string, context: MarkdownContext): { facts: Facts; tokens: Token[]; env: Record<string, unknown> } {
  const text = source.slice(0, MAX_SOURCE_LENGTH).toWellFormed();
  const linkBudget = LINK_BUDGET_MINIMUM + LINK_BUDGET_FACTOR * text.length;
  const facts: Facts = { context, mentioned: new Set(), seen: new Set(), mentionLinks: 0, quotes: [], tableCells: 0, linkBudget };
  const env = envOf(facts);
  return { facts, tokens: engine.parse(text, env), env };
}
