import { readFileSync } from 'node:fs';
import { sha256 } from '@minga/kernel/server';

const NAME_LENGTH = 12;

/** Names the client build that this server serves: pages and sockets of another one reload. */
export function buildName(): string {
  try {
    return sha256(readFileSync(new URL('../../web/dist/client/manifest.json', import.meta.url))).slice(0, NAME_LENGTH);
  } catch {
    return 'unbuilt';
  }
}
