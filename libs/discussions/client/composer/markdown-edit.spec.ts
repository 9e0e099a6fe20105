import { formatMarkdown, linkAddress, type Formatting } from './markdown-edit';

/** `[` and `]` mark the selection. */
function format(marked: string, what: Formatting, address?: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const { from, to, insert, select } = formatMarkdown({ text, start, end }, what, address);
  const next = text.slice(0, from) + insert + text.slice(to);
  return `${next.slice(0, select[0])}[${next.slice(select[0], select[1])}]${next.slice(select[1])}`;
}

it('makes bold, and takes it back', () => {
  expect(format('uno [dos] tres', 'bold')).toBe('uno **[dos]** tres');
  expect(format('uno **[dos]** tres', 'bold')).toBe('uno [dos] tres');
  expect(format('uno []', 'bold')).toBe('uno **[]**');
});

it('marks the lines that the selection touches, and takes the marks back', () => {
  expect(format('a\nu[no\ndo]s\nb', 'list')).toBe('a\n- uno\n- dos[]\nb');
  expect(format('a\n- u[no\n- do]s\nb', 'list')).toBe('a\nuno\ndos[]\nb');
  expect(format('[]', 'quote')).toBe('> []');
});

it('links the selected words, or the address itself', () => {
  expect(formatMarkdown({ text: 'ver guía', start: 4, end: 8 }, 'link', 'https://x.org').insert).toBe('[guía](https://x.org)');
  expect(formatMarkdown({ text: 'ver ', start: 4, end: 4 }, 'link', 'https://x.org').insert).toBe('[https://x.org](https://x.org)');
});

it('takes addresses as people type them', () => {
  expect(linkAddress(' https://a.org/b ')).toBe('https://a.org/b');
  expect(linkAddress('redgealc.org/x')).toBe('https://redgealc.org/x');
  expect(linkAddress('redgealc.org')).toBe('https://redgealc.org');
  expect(linkAddress('/t/tema')).toBe('/t/tema');
  expect(linkAddress('mailto:a@b.org')).toBe('mailto:a@b.org');
  expect(linkAddress('javascript:alert(1)')).toBeUndefined();
  expect(linkAddress('hola')).toBeUndefined();
});
