import type { StateCore, Token } from 'markdown-it';
import { MAX_INLINE_LEVEL } from './limits';

const STYLES = new Set(['em', 'strong', 's']);

/** Drops (not their text) bold, emphasis and strike-out nested deeper than anybody can see. */
export function inlineShape(state: StateCore): void {
  for (const block of state.tokens) {
    if (block.children) flatten(block.children);
  }
}

function flatten(children: readonly Token[]): void {
  let depth = 0;
  for (const token of children) {
    if (!STYLES.has(token.tag)) continue;
    if (token.nesting === 1) depth++;
    if (depth > MAX_INLINE_LEVEL) token.hidden = true;
    if (token.nesting === -1) depth--;
  }
}
