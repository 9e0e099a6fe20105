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

const decode = (quoted: string): string =>
  Buffer.from(quoted.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8');

function read(file: string): Letter & { to: string } {
  const raw = readFileSync(file, 'latin1');
  const plain = raw.slice(raw.indexOf('Content-Type: text/plain'), raw.indexOf('Content-Type: text/html'));
  const body = plain.slice(plain.search(/\r?\n\r?\n/));
  const text = plain.includes('base64') ? Buffer.from(body, 'base64').toString('utf8') : decode(body);
  return {
    to: /^To: <?([^\s>]+)/m.exec(raw)?.[1] ?? '',
    subject: /^Subject: (.*)/m.exec(raw)?.[1] ?? '',
    text,
    code: /: ?(\d{3} \d{3})$/m.exec(text)?.[1] ?? '',
    link: /^https?:\/\/[^/]+(\/\S*)$/m.exec(text)?.[1] ?? '',
  };
}

function lettersTo(email: string): Letter[] {
  const folder = path.join(siteData(), 'mail');
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.eml')).sort();
    return files.map((name) => read(path.join(folder, name))).filter(({ to }) => to === email);
  } catch {
    // Made with the first letter
    return [];
  }
}

/** The latest letter to an address, as soon as there are so many. */
export async function letterTo(email: string, count = 1): Promise<Letter> {
  await expect.poll(() => lettersTo(email).length, { message: `${count} letters to ${email}` }).toBeGreaterThanOrEqual(count);
  return lettersTo(email).at(-1)!;
}
