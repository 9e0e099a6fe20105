/** The minutes that people made of a meeting, as their tool wrote them. */
export interface Minutes {
  topics: string[];
  resolutions: string[];
  proposals: string[];
  /** In the order in which the tool met them in the log. */
  present: string[];
  /** What follows the summary, each entry on one line. */
  body: string[];
}

/** Lists of the summary: a word at the margin, then its lines set in. */
const LISTS = ['Agenda', 'Topics', 'Resolutions', 'Action Items', 'Organizer', 'Scribe', 'Present', 'Audio', 'Video', 'Raw Transcript', 'Transcript'] as const;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function listOf(rows: readonly string[], name: (typeof LISTS)[number]): string[] {
  const from = rows.findIndex((row) => row.trimEnd() === `${name}:`);
  if (from < 0) return [];
  const until = rows.findIndex((row, index) => index > from && !/^\s/u.test(row));
  return rows.slice(from + 1, until < 0 ? undefined : until);
}

/** Numbered entries, wrapped: a number opens the next one. */
function numbered(rows: readonly string[]): string[] {
  const found: string[] = [];
  for (const row of rows) {
    const match = /^ {1,3}(\d+)\. ?(.*)$/u.exec(row);
    if (match && Number(match[1]) === found.length + 1) found.push(match[2]!);
    else if (found.length > 0) found[found.length - 1] += ` ${row.trim()}`;
  }
  return found.map(oneLine);
}

/** Entries of the body: what is set in goes on. */
function entries(rows: readonly string[]): string[] {
  const found: string[] = [];
  for (const row of rows) {
    if (/^\s{2}/u.test(row) && found.length > 0) found[found.length - 1] += ` ${row.trim()}`;
    else if (row.trim() !== '') found.push(row.trim());
  }
  return found.map(oneLine);
}

/** Reads minutes out of the letter that sent them round. */
export function readMinutes(letter: string): Minutes {
  const rows = letter.split(/\r?\n/u);
  const head = rows.findIndex((row) => /^(Organizer|Scribe|Present):/u.test(row));
  const gap = rows.findIndex((row, index) => index > Math.max(head, rows.findIndex((line) => line.startsWith('Present:'))) && row.trim() === '');
  const body = entries(gap < 0 ? [] : rows.slice(gap));
  const after = (word: string): string[] => body.filter((entry) => entry.startsWith(word)).map((entry) => entry.slice(word.length).trim());
  return {
    topics: numbered(listOf(rows, 'Topics')),
    resolutions: numbered(listOf(rows, 'Resolutions')),
    proposals: after('PROPOSAL:'),
    present: oneLine(listOf(rows, 'Present').join(' ')).split(/,\s*/u).map((name) => name.trim()).filter((name) => name !== ''),
    body,
  };
}
