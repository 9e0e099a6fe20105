import { expect, test } from '@jest/globals';
import { ResponseReader, type ReadResponse } from './response-reader.ts';

const SIZED = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello';
const CHUNKED = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n';
const EMPTY_CHUNKED = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n';
const NOT_MODIFIED = 'HTTP/1.1 304 Not Modified\r\netag: "a"\r\n\r\n';
const REFUSED = 'HTTP/1.1 409 Conflict\r\nconnection: close\r\ncontent-length: 16\r\n\r\n{"code":"locked"}'.slice(0, -1);

/** What comes out when the bytes arrive in pieces of a size. */
function readIn(pieces: number, text: string): ReadResponse[] {
  const reader = new ResponseReader();
  const bytes = Buffer.from(text);
  const responses: ReadResponse[] = [];
  for (let at = 0; at < bytes.length; at += pieces) {
    const response = reader.push(bytes.subarray(at, at + pieces));
    if (response) responses.push(response);
  }
  return responses;
}

test.each([SIZED, CHUNKED, EMPTY_CHUNKED, NOT_MODIFIED])('finds the end of an answer however it is cut: %j', (answer) => {
  for (const pieces of [1, 2, 7, 1000]) {
    expect(readIn(pieces, answer).map(({ bytes }) => bytes)).toEqual([answer.length]);
  }
});

test('reads the next answer of the same connection', () => {
  const reader = new ResponseReader();
  expect(reader.push(Buffer.from(CHUNKED))?.status).toBe(200);
  expect(reader.push(Buffer.from(NOT_MODIFIED))?.status).toBe(304);
});

test('keeps the beginning of a refusal for the report', () => {
  const [response] = readIn(1000, REFUSED);
  expect(response).toMatchObject({ status: 409, closes: true, beginning: '{"code":"locked"' });
});

test('an answer without a length is an error, not an endless wait', () => {
  expect(() => readIn(1000, 'HTTP/1.1 200 OK\r\n\r\nhello')).toThrow('no length');
});
