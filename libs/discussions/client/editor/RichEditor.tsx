import { useApi } from '@minga/kernel/client';
import { personRoutes, type PersonCard } from '@minga/people/contract';
import { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Formatting } from '../composer/markdown-edit';
import { optionId, PeopleList } from '../composer/PeopleList';
import { extensions } from './extensions';
import { tidy } from './holds';
import { peopleSuggestion, type Offer } from './people-suggestion';
import type { RichEditorProps } from './rich';
import { useCite } from './use-cite';

/** Serialising a long text at each key would be felt; a pause this short is not. */
const TELL_MS = 150;

function apply(editor: Editor, what: Formatting, address = ''): void {
  const chain = editor.chain().focus();
  if (what === 'bold') chain.toggleBold().run();
  else if (what === 'list') chain.toggleBulletList().run();
  else if (what === 'quote') chain.toggleBlockquote().run();
  else if (editor.state.selection.empty) chain.insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] }).run();
  else chain.setLink({ href: address }).run();
}

/**
 * Who writes here, or has asked for this editor, goes on in it; who has gone on to something else is left there. The text
 * area loses the focus to the page when it is hidden.
 */
function wasWriting(box: HTMLElement): boolean {
  const at = document.activeElement;
  if (!at || at === document.body) return true;
  return Boolean(box.closest('form')?.contains(at)) && !at.matches('[type=submit]');
}

/** At once: the editor's own command waits for the next frame. */
function focusEnd({ view }: Editor): void {
  view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)));
  view.focus();
}

/** The friendly editor: what is written looks as it will be read, and stays Markdown underneath. */
export function RichEditor({ ref, label, value, onChange, placeholder = '', describedBy }: RichEditorProps) {
  const api = useApi(personRoutes);
  const list = useId();
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const told = useRef(value);
  const cite = useCite();
  const latest = useRef({ onChange, offer, cite });
  useEffect(() => {
    latest.current = { onChange, offer, cite };
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = () => {
    clearTimeout(timer.current);
    if (!editor.current) return told.current;
    const markdown = tidy(editor.current.getMarkdown());
    if (markdown !== told.current) latest.current.onChange((told.current = markdown));
    return told.current;
  };
  // With the text area gone from the page in the same moment: what is typed in between would go nowhere.
  useLayoutEffect(() => {
    // Asked first: making the editor has the page laid out, and what is hidden then loses the focus.
    const writing = wasWriting(box.current!);
    const search = (query: string, signal: AbortSignal) => api.searchPeople({ query: { q: query } }, { signal }).then(({ items }) => items.filter((person) => !person.imported));
    editor.current = new Editor({
      element: box.current!,
      // The page's policy takes no style but its own: what the editor needs is in the page's style sheet.
      injectCSS: false,
      extensions: extensions(placeholder, peopleSuggestion(search, setOffer, () => latest.current.offer), (post, by) => latest.current.cite(post, by)),
      content: value,
      contentType: 'markdown',
      editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: 'rich', ...(describedBy ? { 'aria-describedby': describedBy } : {}) } },
      onUpdate: () => {
        clearTimeout(timer.current);
        timer.current = setTimeout(tell, TELL_MS);
      },
      onBlur: () => void tell(),
    });
    if (writing) focusEnd(editor.current);
    return () => {
      tell();
      editor.current?.destroy();
      editor.current = null;
    };
    // The editor is made once; later values come by the effect below.
  }, []);
  useEffect(() => {
    if (value === told.current || !editor.current) return;
    told.current = value;
    editor.current.commands.setContent(value, { contentType: 'markdown', emitUpdate: false });
  }, [value]);
  useEffect(() => {
    const dom = editor.current?.view.dom;
    if (!dom) return;
    if (offer) dom.setAttribute('aria-activedescendant', optionId(list, offer.active));
    else dom.removeAttribute('aria-activedescendant');
  }, [offer, list]);
  useImperativeHandle(ref, () => ({
    focus: () => editor.current && focusEnd(editor.current),
    text: tell,
    insert: (markdown) => void editor.current?.chain().focus('end').insertContent(markdown, { contentType: 'markdown' }).createParagraphNear().run(),
    format: (what, address) => editor.current && apply(editor.current, what, address),
  }));
  const pick = (person: PersonCard) => offer?.choose(person);
  return (
    <>
      <PeopleList id={list} people={offer?.people ?? []} active={offer?.active ?? 0} onPick={pick} />
      <div ref={box} />
    </>
  );
}
