import type { StateCore, Token } from 'markdown-it';
import { factsOf } from './facts';
import { MAX_QUOTES } from './limits';
import type { Quote } from './types';

/** First line of a cited blockquote. An editor may have escaped the brackets; the line means the same. */
const HEADER = /^\\?\[!quote((?: +[a-z]+=[^\s\]\\]{1,60}){1,4}) *\\?\][ \t]*(?:\n|$)/;
const POST = /^[0-9A-Za-z]{8,40}$/;
const HANDLE = /^@?([a-z0-9][a-z0-9-]{1,38})$/;

/** Reads `[!quote post=SHORTID by=@handle]` at the start of a text; undefined when it is not one. */
export function readQuoteHeader(text: string): { quote: Quote; rest: string } | undefined {
  const match = HEADER.exec(text);
  if (!match) return undefined;
  const fields = new Map(match[1]!.trim().split(/ +/).map((pair) => pair.split('=', 2) as [string, string]));
  const post = POST.exec(fields.get('post') ?? '')?.[0];
  const by = HANDLE.exec(fields.get('by') ?? '')?.[1];
  if (!post && !by) return undefined;
  return { quote: { ...(post && { post }), ...(by && { by }) }, rest: text.slice(match[0].length) };
}

/** Turns the header line of a blockquote into a citation. Runs before inline parsing, on the author's raw text. */
export function quoteRule(state: StateCore): void {
  const tokens: Token[] = [];
  for (let i = 0; i < state.tokens.length; i++) {
    const token = state.tokens[i]!;
    tokens.push(token);
    const inline = state.tokens[i + 2];
    if (token.type !== 'blockquote_open' || state.tokens[i + 1]?.type !== 'paragraph_open' || !inline) continue;
    const header = readQuoteHeader(inline.content);
    if (!header) continue;
    token.attrSet('class', 'md-quote');
    tokens.push(citation(state, header.quote));
    inline.content = header.rest;
    if (!header.rest.trim()) i += 3; // nothing but the header: its empty paragraph goes
  }
  state.tokens = tokens;
}

function citation(state: StateCore, quote: Quote): Token {
  const facts = factsOf(state.env);
  const seen = facts.quotes.some((other) => other.post === quote.post && other.by === quote.by);
  if (!seen && facts.quotes.length < MAX_QUOTES) facts.quotes.push(quote);
  const token = new state.Token('quote_citation', '', 0);
  token.block = true;
  token.meta = { ...quote };
  return token;
}
