import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { encode, encodingFor, PASSING_QUALITY } from './encoding';

describe('encodingFor', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5', 'br'],
    ['identity', 'identity'],
    [undefined, 'identity'],
  ])('%s → %s', (header, encoding) => {
    expect(encodingFor(header)).toBe(encoding);
  });
});

describe('encode', () => {
  it('gives bytes that say the same', async () => {
    const text = '<p>Señalización «útil»</p>'.repeat(50);
    expect(brotliDecompressSync(await encode(text, 'br', PASSING_QUALITY)).toString()).toBe(text);
    expect(gunzipSync(await encode(text, 'gzip', PASSING_QUALITY)).toString()).toBe(text);
    expect((await encode(text, 'identity', PASSING_QUALITY)).toString()).toBe(text);
  });
});
