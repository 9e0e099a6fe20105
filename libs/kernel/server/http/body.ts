import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../contract';

/** The largest body of a request that carries text. Files have routes of their own. */
export const BODY_MOST = 1024 * 1024;

type Done = (error: Error | null, body?: unknown) => void;

/** Bytes that are no UTF-8 are refused: decoding would put other characters in their place without a word. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('malformed-body', { status: 400 });
  }
}

/** A plain form's fields; repeated names become lists. */
function parseForm(text: string): Record<string, string | string[]> {
  const form: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const [name, value] of new URLSearchParams(text)) {
    const before = form[name];
    form[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return form;
}

/** JSON and plain forms, in well-formed UTF-8 or not at all. */
export function readBodies(nest: NestFastifyApplication): void {
  // Fastify takes plain text by itself; no route of ours does.
  nest.getHttpAdapter().getInstance().removeContentTypeParser('text/plain');
  const parseJson = nest.getHttpAdapter().getInstance().getDefaultJsonParser('error', 'error');
  nest.useBodyParser('application/json', { bodyLimit: BODY_MOST }, (request: FastifyRequest, body: Buffer, done: Done) => {
    try {
      void parseJson(request as never, decode(body), done);
    } catch (error) {
      done(error as Error);
    }
  });
  nest.useBodyParser('application/x-www-form-urlencoded', { bodyLimit: BODY_MOST }, (_: FastifyRequest, body: Buffer, done: Done) => {
    try {
      done(null, parseForm(decode(body)));
    } catch (error) {
      done(error as Error);
    }
  });
}
