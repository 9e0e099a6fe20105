import type { StateCore, Token } from 'markdown-it';
import { type Facts, factsOf } from './facts';
import { MAX_MENTIONED, MAX_MENTION_LINKS } from './limits';

/** `@handle`, not inside a word, an e-mail address, a path or a host name. */
const MENTION = /(?<![\p{L}\p{N}_@/])@([a-z0-9][a-z0-9-]{1,38})(?![\p{L}\p{N}_@-]|\.[\p{L}\p{N}])/giu;

/** Links `@handle` to `/p/handle` where the person is known. Text tokens only: never inside code or links. */
export function mentionRule(state: StateCore): void {
  const facts = factsOf(state.env);
  let quoteDepth = 0;
  for (const block of state.tokens) {
    if (block.type === 'blockquote_open') quoteDepth++;
    if (block.type === 'blockquote_close') quoteDepth--;
    if (block.children && block.content.includes('@')) {
      block.children = withMentions(state, facts, block.children, quoteDepth > 0);
    }
  }
}

function withMentions(state: StateCore, facts: Facts, children: Token[], quoted: boolean): Token[] {
  let linkDepth = 0;
  return children.flatMap((token) => {
    if (token.type === 'link_open') linkDepth++;
    if (token.type === 'link_close') linkDepth--;
    return token.type === 'text' && linkDepth === 0 ? splitText(state, facts, token, quoted) : [token];
  });
}

function splitText(state: StateCore, facts: Facts, token: Token, quoted: boolean): Token[] {
  const parts: Token[] = [];
  let from = 0;
  for (const match of token.content.matchAll(MENTION)) {
    const handle = match[1]!.toLowerCase();
    if (facts.seen.size < MAX_MENTIONED) facts.seen.add(handle);
    // Somebody whose words are quoted was told when they were written.
    if (!quoted && facts.mentioned.size < MAX_MENTIONED) facts.mentioned.add(handle);
    const target = facts.context.mentions?.get(handle);
    if (!target || ++facts.mentionLinks > MAX_MENTION_LINKS) continue;
    parts.push(text(state, token.content.slice(from, match.index)), mention(state, handle, target.name));
    from = match.index + match[0].length;
  }
  return from === 0 ? [token] : [...parts, text(state, token.content.slice(from))];
}

function text(state: StateCore, content: string): Token {
  const token = new state.Token('text', '', 0);
  token.content = content;
  return token;
}

/** A token of its own, whose content is what plain text shows. */
function mention(state: StateCore, handle: string, name: string): Token {
  const token = new state.Token('mention', '', 0);
  token.content = `@${name}`;
  token.meta = { handle };
  return token;
}
