import { randomUUID } from 'node:crypto';
import type { RequestTemplate } from './plan.ts';

const ID = '{{id}}';
const ID_LENGTH = 36;

/** Writes a template as HTTP/1.1, once; each call of the result gives the bytes of one request. */
export function requestBytes(template: RequestTemplate, host: string): () => Buffer | string {
  const body = template.body ?? '';
  const ids = body.split(ID).length - 1;
  const length = Buffer.byteLength(body) + ids * (ID_LENGTH - ID.length);
  const lines = [`${template.method} ${template.path} HTTP/1.1`, `host: ${host}`];
  for (const [name, value] of Object.entries(template.headers)) lines.push(`${name}: ${value}`);
  if (template.method !== 'GET') lines.push(`content-length: ${length}`);
  const text = `${lines.join('\r\n')}\r\n\r\n${body}`;
  if (!text.includes(ID)) {
    const bytes = Buffer.from(text);
    return () => bytes;
  }
  return () => text.replaceAll(ID, randomUUID());
}
