/** What the toolbar can do to a text. */
export type Formatting = 'bold' | 'list' | 'quote' | 'link';

/** A text with its selection, in UTF-16 code units as text areas count. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** A replacement of a stretch of the text, and what is selected after it. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  select: [start: number, end: number];
}

const LINE_MARK = { list: '- ', quote: '> ' } as const;

function wrap({ text, start, end }: Selected, mark: string): Edit {
  const words = text.slice(start, end);
  const inside = text.slice(start - mark.length, start) === mark && text.slice(end, end + mark.length) === mark;
  if (inside) return { from: start - mark.length, to: end + mark.length, insert: words, select: [start - mark.length, end - mark.length] };
  return { from: start, to: end, insert: mark + words + mark, select: [start + mark.length, end + mark.length] };
}

function markLines({ text, start, end }: Selected, mark: string): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const marked = lines.every((line) => line.startsWith(mark));
  const insert = lines.map((line) => (marked ? line.slice(mark.length) : mark + line)).join('\n');
  return { from, to, insert, select: [from + insert.length, from + insert.length] };
}

function link({ text, start, end }: Selected, address: string): Edit {
  const words = text.slice(start, end) || address;
  const insert = `[${words}](${address})`;
  return { from: start, to: end, insert, select: [start + insert.length, start + insert.length] };
}

/** The change that a button of the toolbar makes to Markdown; asked for again it takes bold, list and quote back. */
export function formatMarkdown(selected: Selected, what: Formatting, address = ''): Edit {
  if (what === 'bold') return wrap(selected, '**');
  if (what === 'link') return link(selected, address);
  return markLines(selected, LINE_MARK[what]);
}

/** An address as people type it; undefined when it leads nowhere. */
export function linkAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (/^(https?:\/\/|mailto:|\/)\S+$/i.test(text)) return text;
  return /^[^\s@/:]+\.[^\s@./]{2,}(?:\/\S*)?$/.test(text) ? `https://${text}` : undefined;
}
