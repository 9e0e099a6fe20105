/** A line of a meeting's log: who wrote what, when. `number` counts from 1 in the file. */
export interface LogLine {
  number: number;
  /** Milliseconds since 1970, as the log has it: lines that were put in by hand afterwards may stand back in time. */
  at: number;
  nick: string;
  text: string;
}

export interface UnreadLine {
  number: number;
  text: string;
}

export interface MeetingLog {
  lines: LogLine[];
  /** Lines that say something and could not be read. */
  unread: UnreadLine[];
  /** The file breaks off within a line. */
  cut: boolean;
}

/** `[instant] <nick> text`, parted by tabs or spaces. The nick ends at the first `>`: what is said may hold others. */
const LINE = /^\[(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)\]\s+<([^<>\s][^<>]*)>(?:\s+(.*))?$/u;
const BEGINS = /^\[\d/u;

/** Long messages were broken by who wrote them: a line without a head goes on with the one before. */
function goesOn(lines: LogLine[], text: string): boolean {
  const last = lines.at(-1);
  if (!last || BEGINS.test(text)) return false;
  last.text = `${last.text}\n${text.trim()}`;
  return true;
}

/** Reads a log in the format of the scribes. Nothing is dropped: what cannot be read is given back as it stands. */
export function readLog(file: string): MeetingLog {
  const lines: LogLine[] = [];
  const unread: UnreadLine[] = [];
  const rows = file.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  for (const [index, row] of rows.entries()) {
    if (row.trim() === '') continue;
    const match = LINE.exec(row);
    if (match && !Number.isNaN(Date.parse(match[1]!))) lines.push({ number: index + 1, at: Date.parse(match[1]!), nick: match[2]!.trim(), text: (match[3] ?? '').trim() });
    else if (!goesOn(lines, row)) unread.push({ number: index + 1, text: row });
  }
  return { lines, unread, cut: unread.some(({ number }) => number === rows.length) };
}
