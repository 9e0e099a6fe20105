/** @jest-environment jsdom */
import { Editor } from '@tiptap/core';
import { extensions } from './extensions';
import { holds, tidy } from './holds';

const suggestion = { char: '@', items: () => [], render: () => ({}) };
const editors: Editor[] = [];

function open(markdown: string): Editor {
  const editor = new Editor({ extensions: extensions('', suggestion, (post, by) => `${post} de ${by}`), content: markdown, contentType: 'markdown', injectCSS: false });
  editors.push(editor);
  return editor;
}
const back = (markdown: string): string => tidy(open(markdown).getMarkdown());

afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()));

it.each([
  'Uno\n\nDos',
  'Uno **dos** tres',
  '- uno\n- dos',
  '> citado',
  '[guía](https://example.org/a)',
  '## Título\n\nTexto',
  'Hola @uruguay, ¿qué opina?',
])('gives back %s', (markdown) => expect(back(markdown)).toBe(markdown));

it('keeps line breaks, as the server does', () => expect(back('Uno\nDos').split(/ *\n/)).toEqual(['Uno', 'Dos']));

it('keeps a citation on its line, which the server reads with or without its brackets escaped', () => {
  const [header, words] = back('> [!quote post=0351gL5LatuRobfQNB9aot by=@uruguay]\n> palabras').split('\n');
  expect(header).toMatch(/^> \\?\[!quote post=0351gL5LatuRobfQNB9aot by=@uruguay\\?\] *$/);
  expect(words).toBe('> palabras');
});

it.each(['[!quote post=0351gL5LatuRobfQNB9aot by=@uruguay]', '\\[!quote post=0351gL5LatuRobfQNB9aot by=@uruguay\\]'])('shows who is quoted in place of %s', (marker) => {
  const { dom } = open(`> ${marker}\n> palabras\n\nCierto`).view;
  expect(dom.querySelector('blockquote cite')?.textContent).toBe('0351gL5LatuRobfQNB9aot de uruguay');
  const shown = dom.cloneNode(true) as HTMLElement;
  shown.querySelectorAll('[hidden]').forEach((part) => part.remove());
  expect(shown.textContent).toBe('0351gL5LatuRobfQNB9aot de uruguaypalabrasCierto');
});

it('shows any other quotation as it is', () => expect(open('> [!quote]\n> palabras').view.dom.querySelector('cite')).toBeNull());

it('writes a mention as its handle', () => {
  const editor = open('Hola');
  editor.commands.insertContentAt(5, [{ type: 'text', text: ' ' }, { type: 'mention', attrs: { id: 'uruguay', label: 'Demo · Gobierno de Uruguay' } }]);
  expect(tidy(editor.getMarkdown())).toBe('Hola @uruguay');
});

it('leaves to the plain text what it could not give back', () => {
  for (const text of ['| a | b |\n| - | - |', '![foto](https://x.org/a.png)', 'a <b>c</b>', '    código']) expect(holds(text)).toBe(false);
  for (const text of ['Uno **dos**', '- a\n- b', '2 < 3 y 5 > 4']) expect(holds(text)).toBe(true);
});
