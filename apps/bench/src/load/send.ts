import { Agent, request } from 'node:http';
import type { RequestTemplate } from './plan.ts';

const agent = new Agent({ keepAlive: true });

export interface Sent {
  status: number;
  body: string;
}

/** Sends one request with that id, on a connection that is kept. Rejects when the connection breaks or nothing comes in time. */
export function send(origin: string, template: RequestTemplate, id: string, patienceMs = 30_000): Promise<Sent> {
  const put = (text: string): string => text.replaceAll('{{id}}', id);
  const body = put(template.body ?? '');
  const headers = Object.fromEntries(Object.entries(template.headers).map(([name, value]) => [name, put(value)]));
  return new Promise((resolve, reject) => {
    const sent = request(origin + put(template.path), {
      agent,
      method: template.method,
      headers: template.method === 'GET' ? headers : { ...headers, 'content-length': Buffer.byteLength(body) },
      timeout: patienceMs,
    });
    sent.once('error', reject).once('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    sent.end(body);
  });
}
