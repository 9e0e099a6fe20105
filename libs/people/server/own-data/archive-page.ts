import type { JsonValue, Language, Translator } from '@minga/kernel/contract';

type Words = Translator['t'];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1b1c2e}
h2{border-top:2px solid;padding-top:.5rem;margin-top:2.5rem}dl{margin:0 0 1rem;border-bottom:1px solid #ccc;padding-bottom:1rem}
dt{color:#55576b;font-size:14px}dd{margin:0 0 .4rem;white-space:pre-wrap;overflow-wrap:anywhere}`;

const shown = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

/** Fields as the JSON names them: whoever compares the two finds the same words. */
const recordHtml = (record: Record<string, JsonValue>): string =>
  `<dl>${Object.entries(record)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(shown(value))}</dd>`)
    .join('')}</dl>`;

/** One kind of record as a section of the page. */
export function recordsHtml(title: string, records: readonly Record<string, JsonValue>[], t: Words): string {
  const body = records.length === 0 ? `<p>${escape(t('nothing'))}</p>` : records.map(recordHtml).join('\n');
  return `<section><h2>${escape(title)} (${records.length})</h2>\n${body}</section>`;
}

/** The page to read: no script, nothing fetched, text only. */
export function archivePage(language: Language, t: Words, sections: readonly string[]): string {
  const title = escape(t('title'));
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${policy}<meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1><p>${escape(t('about'))}</p>\n${sections.join('\n')}\n</body></html>\n`;
}
