import type { MarkdownIt, StateBlock, StateCore } from 'markdown-it';
import { factsOf } from './facts';
import { MAX_BLOCK_LEVEL, MAX_TABLE_CELLS } from './limits';

type BlockRule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;

/** Shows the rest of a too deeply nested container as one plain paragraph; markdown-it itself would drop it. */
export function depthFloor(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || state.level < MAX_BLOCK_LEVEL) return false;
  let line = startLine;
  while (line < endLine && (state.isEmpty(line) || state.sCount[line]! >= state.blkIndent)) line++;
  state.push('paragraph_open', 'p', 1);
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(startLine, line, state.blkIndent, false).trim();
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
  state.line = line;
  return true;
}

/** markdown-it's table rule within the post's budget of cells; a table beyond it stays the text it was typed as. */
export function budgetedTable(md: MarkdownIt): BlockRule {
  const table = md.block.ruler.getRules('').find((rule) => rule.name === 'table');
  if (!table) throw new Error('markdown-it has no table rule');
  return (state, startLine, endLine, silent) => {
    if (startLine + 1 >= endLine) return false;
    const facts = factsOf(state.env);
    const columns = state.getLines(startLine + 1, startLine + 2, 0, false).split('|').length;
    const rows = Math.floor((MAX_TABLE_CELLS - facts.tableCells) / columns);
    const lastLine = Math.min(endLine, startLine + rows);
    if (!table(state, startLine, lastLine, silent)) return false;
    if (!silent) facts.tableCells += columns * (state.line - startLine);
    return true;
  };
}

const LOWEST_HEADING = 6;
/** The page owns h1 (the topic) and h2 (its sections): a post's headings start at h3. */
const HEADING_SHIFT = 2;

/** Levels as they are drawn: a text starts at the first and goes down by one, whatever its author skipped. */
function headingTags(): (written: string) => string {
  let level = 0;
  return (written) => {
    level = Math.min(level + 1, Number(written.slice(1)));
    return `h${Math.min(LOWEST_HEADING, level + HEADING_SHIFT)}`;
  };
}

/** Lowers headings, turns alignment into classes (the page's policy refuses inline styles), tames code languages. */
export function blockShape(state: StateCore): void {
  const tagOf = headingTags();
  let heading = '';
  for (const token of state.tokens) {
    if (token.type === 'heading_open') token.tag = heading = tagOf(token.tag);
    else if (token.type === 'heading_close') token.tag = heading;
    else if (token.type === 'fence') {
      token.info = /^[A-Za-z0-9+#-]{1,20}(?=\s|$)/.exec(token.info.trim())?.[0].toLowerCase() ?? '';
    } else if (token.type === 'th_open' || token.type === 'td_open') {
      const side = /(right|center)$/.exec(String(token.attrGet('style')))?.[0];
      token.attrs = side ? [['class', `md-${side}`]] : null;
    }
  }
}
