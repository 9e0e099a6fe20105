import { readFileSync } from 'node:fs';

/** Names the client build that this server serves: pages and sockets of another one reload. */
export function buildName(): string {
  try {
    return readFileSync(new URL('../../web/dist/build.txt', import.meta.url), 'utf8').trim();
  } catch {
    return 'unbuilt';
  }
}
