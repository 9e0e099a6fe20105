import type { RecordedAct } from '@minga/kernel/server';

export type ExportFormat = 'csv' | 'ndjson';

const COLUMNS = ['seq', 'at', 'act', 'actorKind', 'actorId', 'actorName', 'subjectType', 'subjectId', 'groupId', 'reason', 'facts', 'personal', 'from', 'erased', 'hash'] as const;
/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

/** A cell that no spreadsheet computes: text that looks like a formula is told by an apostrophe to be text. */
export function csvCell(value: unknown): string {
  const text = value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const safe = typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text;
  return /["\n\r,;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const rowOf = (act: RecordedAct): string => {
  const flat = { ...act, reason: act.parts.reason, personal: act.parts.personal, from: act.parts.from, erased: act.erased.join(' ') };
  return COLUMNS.map((column) => csvCell(flat[column])).join(',');
};

/** Lines of the download. A byte order mark tells spreadsheets that the text is UTF-8. */
export async function* exportLines(acts: AsyncIterable<RecordedAct>, format: ExportFormat): AsyncGenerator<string> {
  if (format === 'csv') yield `\uFEFF${COLUMNS.join(',')}\r\n`;
  for await (const act of acts) yield format === 'csv' ? `${rowOf(act)}\r\n` : `${JSON.stringify(act)}\n`;
}
