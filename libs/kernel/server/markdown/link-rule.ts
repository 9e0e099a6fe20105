import type { StateCore, Token } from 'markdown-it';
import { type Facts, factsOf } from './facts';
import { plainText } from './plain-text';
import { isExternal, isSafeHref } from './safe-href';

/** Marks links that lead out, makes links of images, and keeps all addresses together within the post's budget. */
export function linkRule(state: StateCore): void {
  const facts = factsOf(state.env);
  for (const block of state.tokens) {
    if (block.children?.some((token) => token.type === 'link_open' || token.type === 'image')) {
      block.children = withLinks(state, facts, block.children);
    }
  }
}

function withLinks(state: StateCore, facts: Facts, children: Token[]): Token[] {
  const tokens: Token[] = [];
  let open: Token | undefined;
  for (const token of children) {
    if (token.type === 'link_open') {
      open = token;
      token.hidden = !spend(facts, token);
      if (!token.hidden) mark(token, facts.context.origin);
    } else if (token.type === 'link_close') {
      token.hidden = open?.hidden ?? false;
      open = undefined;
    } else if (token.type === 'image') {
      tokens.push(...imageAsLink(state, facts, token, open !== undefined));
      continue;
    }
    tokens.push(token);
  }
  return tokens;
}

/** No remote image is ever loaded (it would tell a stranger who reads, and cost data): a link with its description. */
function imageAsLink(state: StateCore, facts: Facts, image: Token, insideLink: boolean): Token[] {
  const href = String(image.attrGet('src'));
  const text = new state.Token('text', '', 0);
  text.content = plainText(image.children ?? []).trim() || href;
  const open = new state.Token('link_open', 'a', 1);
  open.attrs = [['href', href]];
  if (insideLink || !spend(facts, open)) return [text];
  mark(open, facts.context.origin);
  open.attrJoin('class', 'md-img');
  return [open, text, new state.Token('link_close', 'a', -1)];
}

function mark(link: Token, origin: string | undefined): void {
  if (!isExternal(String(link.attrGet('href')), origin)) return;
  link.attrSet('rel', 'nofollow ugc noopener');
  link.attrSet('class', 'md-ext');
}

/** Whether a link may stand: a safe address (markdown-it does not ask about an empty one), within the budget. */
function spend(facts: Facts, link: Token): boolean {
  if (!isSafeHref(String(link.attrGet('href')))) return false;
  facts.linkBudget -= (link.attrs ?? []).reduce((sum, [, value]) => sum + String(value).length, 0);
  return facts.linkBudget >= 0;
}
