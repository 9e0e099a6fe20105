import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The best encoding that a browser says it takes. */
export function encodingFor(header: string | string[] | undefined): Encoding {
  const wishes = String(header ?? '').split(',').map((part) => part.trim().split(';'));
  const takes = (name: string) => wishes.some(([wish, quality]) => wish === name && !/q=0(\.0*)?$/.test(quality ?? ''));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** For pages that many get: a few milliseconds, once. */
export const KEPT_QUALITY = 9;
/** For pages that one person gets. */
export const PASSING_QUALITY = 4;
const GZIP_LEVEL = 6;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** The bytes of a page for the line. */
export async function encode(text: string, encoding: Encoding, quality: number): Promise<Buffer> {
  const bytes = Buffer.from(text);
  if (encoding === 'br') {
    return brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
  }
  return encoding === 'gzip' ? gzipped(bytes, { level: GZIP_LEVEL }) : bytes;
}
