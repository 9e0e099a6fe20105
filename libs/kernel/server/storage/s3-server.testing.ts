import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { AwsV4Signer } from 'aws4fetch';

export const credentials = { accessKeyId: 'test-key', secretAccessKey: 'test-secret', region: 'us-east-1', bucket: 'files' };

interface Kept {
  bytes: Buffer;
  contentType: string;
}

/** A small S3 in this process: path-style, one bucket, signatures checked as S3 does, keys kept in memory. */
export class S3Server {
  readonly kept = new Map<string, Kept>();
  /** Answers 503 to so many requests before it serves. */
  failures = 0;
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (this.failures > 0) {
      this.failures -= 1;
      return end(response, 503, 'SlowDown');
    }
    if (!(await isSigned(request, bytes))) return end(response, 403, 'SignatureDoesNotMatch');
    const [, bucket, ...rest] = (request.url ?? '').split('/');
    if (bucket !== credentials.bucket) return end(response, 404, 'NoSuchBucket');
    this.serve(request, response, decodeURIComponent(rest.join('/')), bytes);
  }

  private serve(request: IncomingMessage, response: ServerResponse, key: string, bytes: Buffer): void {
    if (request.method === 'PUT') {
      this.kept.set(key, { bytes, contentType: request.headers['content-type'] ?? '' });
      return end(response, 200);
    }
    if (request.method === 'DELETE') {
      this.kept.delete(key);
      return end(response, 204);
    }
    const found = this.kept.get(key);
    if (!found) return end(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-type': found.contentType }).end(found.bytes);
  }
}

function end(response: ServerResponse, status: number, code?: string): void {
  response.writeHead(status).end(code && `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
}

// Signed again with the same secret and moment: the same words must come out. The body's digest is checked apart.
async function isSigned(request: IncomingMessage, bytes: Buffer): Promise<boolean> {
  const { authorization = '', host = '' } = request.headers;
  const digest = String(request.headers['x-amz-content-sha256']);
  const real = createHash('sha256').update(bytes).digest('hex');
  if (digest !== 'UNSIGNED-PAYLOAD' && digest !== real) return false;
  const signer = new AwsV4Signer({
    ...credentials,
    service: 's3',
    method: request.method ?? '',
    url: `http://${host}${request.url}`,
    headers: { 'x-amz-content-sha256': digest },
    datetime: String(request.headers['x-amz-date']),
  });
  const { headers } = await signer.sign();
  return headers.get('authorization') === authorization;
}
