import { createHash } from 'node:crypto';
import { TERMS_FIELDS, type Terms } from '../../contract';

export interface Written {
  requestId: string;
  requestNumber: number;
  number: number;
  requester: string;
  providers: readonly string[];
  terms: Terms;
}

/** Line ends and composed letters differ between machines; the text that is signed does not. */
const plain = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** The text that is signed: the same for everybody, in whatever language they read the page. Field names are fixed. */
export function canonicalText({ requestId, requestNumber, number, requester, providers, terms }: Written): string {
  return [
    'minga agreement 1',
    `request: ${requestNumber} ${requestId}`,
    `version: ${number}`,
    `requester: ${plain(requester)}`,
    ...providers.map((name) => `provider: ${plain(name)}`),
    `from: ${terms.from}`,
    `until: ${terms.until}`,
    ...TERMS_FIELDS.flatMap((field) => ['', `[${field}]`, plain(terms[field])]),
    '',
  ].join('\n');
}

/** SHA-256 of its UTF-8, in hexadecimal. */
export const digestOf = (canonical: string): string => createHash('sha256').update(canonical, 'utf8').digest('hex');
