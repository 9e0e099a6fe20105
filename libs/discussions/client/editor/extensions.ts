import { Extension, type Extensions } from '@tiptap/core';
import { Mention, type MentionNodeAttrs } from '@tiptap/extension-mention';
import { Markdown } from '@tiptap/markdown';
import type { Node as ProseNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { StarterKit } from '@tiptap/starter-kit';
import type { SuggestionOptions } from '@tiptap/suggestion';
import type { PersonCard } from '@minga/people/contract';

/** A mention shows the name and is written `@handle`, as it is typed by hand. Read back it is text, which says the same. */
const PersonMention = Mention.extend({
  markdownTokenizer: undefined,
  parseMarkdown: undefined,
  renderMarkdown: (node: { attrs?: Record<string, unknown> }) => `@${String(node.attrs?.['id'])}`,
});

/** Says what to write where nothing is written. */
const Placeholder = (words: string) =>
  Extension.create({
    name: 'placeholder',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) =>
            doc.childCount === 1 && doc.firstChild!.type.name === 'paragraph' && doc.firstChild!.content.size === 0
              ? DecorationSet.create(doc, [Decoration.node(0, doc.firstChild!.nodeSize, { class: 'is-empty', 'data-placeholder': words })])
              : null,
        },
      }),
    ],
  });

/** First line of a quotation, as the server reads it: `[!quote post=SHORTID by=@handle]`. */
const CITATION = /^\[!quote(?: +post=([0-9A-Za-z]+))?(?: +by=@?([a-z0-9-]+))? *\]\s*$/;

/** What a citation says to people. `post`: its short id; `by`: its author's handle. */
export type Cite = (post: string | undefined, by: string | undefined) => string;

/** Where the first line of a quotation that names its source stands in the document, and what it says. */
function citationIn(quote: ProseNode, at: number, cite: Cite): { from: number; to: number; words: string } | undefined {
  const paragraph = quote.firstChild;
  if (paragraph?.type.name !== 'paragraph') return undefined;
  let line = '';
  for (const part of paragraph.children) {
    if (!part.isText) break;
    line += part.text ?? '';
  }
  const found = CITATION.exec(line);
  if (!found || !(found[1] || found[2])) return undefined;
  // Within the blockquote and its paragraph.
  const from = at + 2;
  return { from, to: from + line.length, words: cite(found[1], found[2]) };
}

function cited(words: string): HTMLElement {
  const element = document.createElement('cite');
  element.className = 'md-cite';
  element.textContent = words;
  return element;
}

/** Shows who is quoted in place of the marker that says so; the document keeps the marker, which is what is sent. */
const Citations = (cite: Cite) =>
  Extension.create({
    name: 'citations',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations({ doc }) {
            const found: Decoration[] = [];
            doc.descendants((node, at) => {
              const line = node.type.name === 'blockquote' ? citationIn(node, at, cite) : undefined;
              if (!line) return;
              found.push(Decoration.widget(line.from, () => cited(line.words), { side: -1, key: line.words }));
              found.push(Decoration.inline(line.from, line.to, { hidden: '' }));
            });
            return DecorationSet.create(doc, found);
          },
        },
      }),
    ],
  });

export type PeopleSuggestion = Omit<SuggestionOptions<PersonCard, MentionNodeAttrs>, 'editor'>;

/** What the friendly editor knows: what the server renders and can be shown while it is written. */
export const extensions = (placeholder: string, suggestion: PeopleSuggestion, cite: Cite): Extensions => [
  StarterKit.configure({
    // No Markdown for it.
    underline: false,
    trailingNode: false,
    link: { openOnClick: false, autolink: true, defaultProtocol: 'https' },
  }),
  // A line break is kept, as the server keeps it.
  Markdown.configure({ markedOptions: { gfm: true, breaks: true } }),
  PersonMention.configure({ suggestion, HTMLAttributes: { class: 'mention' } }),
  Placeholder(placeholder),
  Citations(cite),
];
