import { Extension, type Extensions } from '@tiptap/core';
import { Mention, type MentionNodeAttrs } from '@tiptap/extension-mention';
import { Markdown } from '@tiptap/markdown';
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

export type PeopleSuggestion = Omit<SuggestionOptions<PersonCard, MentionNodeAttrs>, 'editor'>;

/** What the friendly editor knows: what the server renders and can be shown while it is written. */
export const extensions = (placeholder: string, suggestion: PeopleSuggestion): Extensions => [
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
];
