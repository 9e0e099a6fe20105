import { request as requestInClear, type IncomingMessage } from 'node:http';
import { request as requestOverTls } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { OutgoingError } from './problem';

export interface Exchange {
  url: URL;
  method: string;
  headers: Headers;
  body?: string;
  /** The address that was checked: the connection goes there, whatever the name stands for by now. */
  address: string;
  /** Most bytes of the answer. */
  most: number;
  signal: AbortSignal;
}

/** Statuses that may not carry a body (fetch standard). */
const BODILESS = new Set([101, 103, 204, 205, 304]);

const pinned = (address: string): LookupFunction => (_name, options, found) => {
  const family = isIP(address);
  if (options.all) found(null, [{ address, family }]);
  else found(null, address, family);
};

/** One request over a connection of its own to the pinned address. */
export async function exchange(given: Exchange): Promise<Response> {
  const message = await send(given);
  const body = await readBody(message, given);
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    // Nobody's session is kept here
    if (name !== 'set-cookie' && value !== undefined) headers.set(name, String(value));
  }
  const status = message.statusCode ?? 0;
  return new Response(BODILESS.has(status) ? null : new Uint8Array(body), { status, headers });
}

function send({ url, method, headers, body, address, signal }: Exchange): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestOverTls : requestInClear;
  return new Promise((answered, failed) => {
    const options = { method, headers: Object.fromEntries(headers), lookup: pinned(address), agent: false, signal };
    const sent = request(url, options, answered);
    sent.on('error', (cause) => failed(new OutgoingError(signal.aborted ? 'too-slow' : 'unreachable', { cause })));
    sent.end(body);
  });
}

async function readBody(message: IncomingMessage, { most, signal }: Exchange): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of message as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > most) throw new OutgoingError('too-large');
      parts.push(part);
    }
  } catch (cause) {
    if (cause instanceof OutgoingError) throw cause;
    throw new OutgoingError(signal.aborted ? 'too-slow' : 'unreachable', { cause });
  }
  return Buffer.concat(parts);
}
