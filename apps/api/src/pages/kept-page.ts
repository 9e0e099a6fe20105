import { createHash } from 'node:crypto';
import { newId } from '@minga/kernel/contract';
import { encode, type Encoding } from './encoding';

/** A drawn page, ready to be sent often. */
export interface KeptPage {
  etag: string;
  /** The bytes for an encoding. Made once, unless forms in it carry ids that are new each time. */
  bytes(encoding: Encoding): Promise<Buffer>;
}

const ETAG_LENGTH = 27;

/** Gives each form of a page a mutation id of its own, now that it is sent. */
export const withMutationIds = (html: string, mark: string): string => (html.includes(mark) ? html.replaceAll(mark, () => newId()) : html);

/** @param facts what the page was made of: build, address, settings, audience version, rooms */
export function keptPage(html: string, facts: unknown, mark: string, quality: number): KeptPage {
  const made = new Map<Encoding, Promise<Buffer>>();
  const marked = html.includes(mark);
  const name = createHash('sha256').update(JSON.stringify(facts)).update(html).digest('base64url');
  return {
    etag: `W/"${name.slice(0, ETAG_LENGTH)}"`,
    bytes(encoding) {
      if (marked) return encode(withMutationIds(html, mark), encoding, quality);
      if (!made.has(encoding)) made.set(encoding, encode(html, encoding, quality));
      return made.get(encoding)!;
    },
  };
}
