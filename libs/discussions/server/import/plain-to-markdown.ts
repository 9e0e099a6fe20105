const ADDRESS = /(https?:\/\/[^\s<>"]+)/;
const MARKS = /[\\`*_[\]<>~|&]/g;
/** What makes a heading, list, rule, fence or underline only at the start of a line. */
const OPENERS = /^(?:[#+=-]|\d{1,9}(?=[.)]))/;

/** Markdown that renders as exactly this plain text: marks escaped, lines kept, addresses left whole so that they link. */
export function plainToMarkdown(text: string): string {
  return text.replace(/\r\n?/g, '\n').split('\n').map(escapeLine).join('\n').trim();
}

function escapeLine(line: string): string {
  // Indented text would become code.
  const escaped = line.trim().split(ADDRESS).map((part, index) => (index % 2 ? part : part.replace(MARKS, '\\$&'))).join('');
  return escaped.replace(OPENERS, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
