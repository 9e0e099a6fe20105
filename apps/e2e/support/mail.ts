import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { siteData } from './api';

export interface Letter {
  subject: string;
  text: string;
  /** Six digits, as they are shown; empty without one. */
  code: string;
  /** Path and query of the link; empty without one. */
  link: string;
}

/** Which of the letters to an address is meant: jobs send many, and an older one is there at once. */
export interface Meant {
  /** Words of its subject. */
  subject: string;
  /** Words of its text as well. */
  with?: string;
  /** Of several such letters, which in the order of sending; the first unless told. */
  count?: number;
}

const bytesOf = (quoted: string): Buffer => Buffer.from(quoted.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1');

/** The text of a quoted-printable body (RFC 2045). */
const decodeBody = (quoted: string): string => bytesOf(quoted.replace(/=\r?\n/g, '')).toString('utf8');

/** The text of a header with encoded words (RFC 2047), whose parts may stand in several lines. */
function decodeHeader(folded: string): string {
  const line = folded.replace(/\r?\n(?=[ \t])/g, '').replace(/\?=[ \t]+=\?/g, '?==?');
  return line.replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (words) => {
    const parts = [...words.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)];
    // Joined before they are read: a letter of several bytes may be cut between two words.
    return Buffer.concat(parts.map(([, how, said]) => (how!.toUpperCase() === 'B' ? Buffer.from(said!, 'base64') : bytesOf(said!.replaceAll('_', ' '))))).toString('utf8');
  });
}

function read(file: string): Letter & { to: string } {
  const raw = readFileSync(file, 'latin1');
  const plain = raw.slice(raw.indexOf('Content-Type: text/plain'), raw.indexOf('Content-Type: text/html'));
  const body = plain.slice(plain.search(/\r?\n\r?\n/));
  const text = plain.includes('base64') ? Buffer.from(body, 'base64').toString('utf8') : decodeBody(body);
  return {
    to: /^To: <?([^\s>]+)/m.exec(raw)?.[1] ?? '',
    subject: decodeHeader(/^Subject: (.*(?:\r?\n[ \t].*)*)/m.exec(raw)?.[1] ?? ''),
    text,
    code: /: ?(\d{3} \d{3})$/m.exec(text)?.[1] ?? '',
    link: /^https?:\/\/[^/]+(\/\S*)$/m.exec(text)?.[1] ?? '',
  };
}

/** Every journey begins with a letter or two. */
const LOOK_MS = 50;

/** Letters never change once they are there. */
const known = new Map<string, ReturnType<typeof read>>();

function letter(file: string): ReturnType<typeof read> {
  const found = known.get(file) ?? read(file);
  known.set(file, found);
  return found;
}

function lettersTo(email: string): Letter[] {
  const folder = path.join(siteData(), 'mail');
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.eml')).sort();
    return files.map((name) => letter(path.join(folder, name))).filter(({ to }) => to === email);
  } catch {
    // Made with the first letter
    return [];
  }
}

/** The letter to an address that is meant, as soon as it has come. */
export async function letterTo(email: string, { subject, with: words = '', count = 1 }: Meant): Promise<Letter> {
  const meant = () => lettersTo(email).filter((one) => one.subject.includes(subject) && one.text.includes(words));
  const missing = () => {
    const others = lettersTo(email).map((one) => one.subject);
    return meant().length >= count ? 'nothing' : `«${subject}» «${words}», of which ${meant().length} of ${count} came; all to ${email}: ${others.join(', ') || 'none'}`;
  };
  await expect.poll(missing, { intervals: [LOOK_MS] }).toBe('nothing');
  return meant()[count - 1]!;
}
