import MarkdownIt, { type MarkdownIt as Engine } from 'markdown-it';
import { blockShape, budgetedTable, depthFloor } from './block-rules';
import { inlineShape } from './inline-shape';
import { MAX_NESTING } from './limits';
import { linkRule } from './link-rule';
import { mentionRule } from './mention-rule';
import { quoteRule } from './quote-rule';
import { addRenderers } from './renderers';
import { isSafeHref } from './safe-href';

/** The one instance: building it costs more than a hundred posts. What differs between posts travels in `env`. */
export const engine = buildEngine();

function buildEngine(): Engine {
  const md = new MarkdownIt({ html: false, linkify: true, typographer: false, breaks: true, maxNesting: MAX_NESTING });
  // Full addresses only: "guia.md" or a missing space after a full stop ("hola.es") is not a link.
  md.linkify.set({ fuzzyLink: false });
  md.linkify.add('ftp:', null).add('//', null);
  md.validateLink = isSafeHref;
  md.block.ruler.at('table', budgetedTable(md), { alt: ['paragraph', 'reference'] });
  md.block.ruler.before('table', 'depth_floor', depthFloor);
  md.core.ruler.after('block', 'quote_citation', quoteRule);
  md.core.ruler.after('quote_citation', 'block_shape', blockShape);
  md.core.ruler.after('linkify', 'mention', mentionRule);
  md.core.ruler.after('mention', 'links', linkRule);
  md.core.ruler.push('inline_shape', inlineShape);
  addRenderers(md);
  return md;
}
