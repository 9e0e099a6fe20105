import type { Language } from '../../contract';

/** What a letter is made of. All of it is text: nothing in it is taken as markup. */
export interface LetterParts {
  language: Language;
  siteName: string;
  /** Before the button. The first one says what it is about. */
  paragraphs: readonly string[];
  button?: { label: string; url: string };
  /** To be typed by hand, on another machine; with the words that lead to it. */
  code?: { label: string; code: string };
  /** Smaller, at the end: who wrote, why, what to do if it was not you. */
  closing?: readonly string[];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);

/** A letter as plain text and as HTML of one column, without pictures or anything fetched. */
export function letter(parts: LetterParts): { text: string; html: string } {
  return { text: plain(parts), html: markup(parts) };
}

function plain({ paragraphs, button, code, closing = [], siteName }: LetterParts): string {
  const acts = [...(button ? [`${button.label}:\n${button.url}`] : []), ...(code ? [`${code.label} ${code.code}`] : [])];
  return `${[...paragraphs, ...acts, ...closing, `— ${siteName}`].join('\n\n')}\n`;
}

const BODY = 'margin:0;padding:24px;font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,sans-serif;color:#1b1c2e;background:#ffffff';
const BUTTON = 'display:inline-block;padding:12px 20px;border-radius:6px;background:#1f2152;color:#ffffff;font-weight:600;text-decoration:none';
const CODE = 'font:700 28px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:0.15em';
const SMALL = 'color:#55576b;font-size:14px';

function markup({ language, paragraphs, button, code, closing = [], siteName }: LetterParts): string {
  const lines = paragraphs.map((text) => `<p>${escape(text)}</p>`);
  if (button) lines.push(`<p><a href="${escape(button.url)}" style="${BUTTON}">${escape(button.label)}</a></p>`);
  if (code) lines.push(`<p>${escape(code.label)}<br><span style="${CODE}">${escape(code.code)}</span></p>`);
  lines.push(...closing.map((text) => `<p style="${SMALL}">${escape(text)}</p>`), `<p style="${SMALL}">— ${escape(siteName)}</p>`);
  const head = `<head><meta charset="utf-8"><title>${escape(siteName)}</title></head>`;
  return `<!doctype html><html lang="${language}">${head}<body style="${BODY}"><div style="max-width:560px">${lines.join('')}</div></body></html>`;
}
