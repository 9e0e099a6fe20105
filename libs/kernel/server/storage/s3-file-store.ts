import { AwsClient } from 'aws4fetch';
import type { S3Config } from '../config';
import { FileStore } from './file-store';
import type { StoredFile } from './file-store';
import { checkKey } from './key';

/** Tries after a 5xx answer or 429; the library waits longer each time. */
const RETRIES = 3;
/** A store that does not answer must not hold a request for ever. */
const PATIENCE_MS = 20_000;
const NOT_FOUND = 404;

/** Files in a bucket of an S3-compatible store, addressed by path (`endpoint/bucket/key`), which all of them know. */
export class S3FileStore extends FileStore {
  private readonly client: AwsClient;
  private readonly root: string;

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Config) {
    super();
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES });
    this.root = `${endpoint}/${bucket}`;
  }

  async put(key: string, bytes: Uint8Array, contentType: string): Promise<void> {
    const body = new Uint8Array(bytes);
    await finished('put', await this.ask(key, { method: 'PUT', body, headers: { 'content-type': contentType } }));
  }

  async get(key: string): Promise<StoredFile | undefined> {
    const answer = await this.ask(key, { method: 'GET' });
    if (answer.status === NOT_FOUND && (await isMissingKey(answer))) return undefined;
    const bytes = Buffer.from(await finished('get', answer));
    return { bytes, contentType: answer.headers.get('content-type') ?? 'application/octet-stream' };
  }

  async delete(key: string): Promise<void> {
    const answer = await this.ask(key, { method: 'DELETE' });
    if (answer.status === NOT_FOUND && (await isMissingKey(answer))) return;
    await finished('delete', answer);
  }

  private ask(key: string, init: RequestInit): Promise<Response> {
    checkKey(key);
    return this.client.fetch(`${this.root}/${key}`, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
  }
}

// A missing bucket is 404 as well, and is a fault to be told, not an absent file.
async function isMissingKey(answer: Response): Promise<boolean> {
  return !(await answer.clone().text()).includes('NoSuchBucket');
}

async function finished(act: string, answer: Response): Promise<ArrayBuffer> {
  if (answer.ok) return answer.arrayBuffer();
  throw new Error(`The file store refused to ${act}: ${answer.status} ${codeOf(await answer.text())}`);
}

function codeOf(xml: string): string {
  return /<Code>([^<]*)<\/Code>/.exec(xml)?.[1] ?? '';
}
