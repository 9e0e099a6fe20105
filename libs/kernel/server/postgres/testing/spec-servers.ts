import { startEmbeddedPostgres } from '../embedded';
import type { EmbeddedOptions, EmbeddedPostgres } from '../embedded';

/**
 * For specs: starts servers that are stopped after the file's last test. Call it before `temporaryFolders`, whose
 * folders are to be removed later; the socket's folder lies in the database's, and goes with it.
 */
export function specServers(): (options: EmbeddedOptions) => Promise<EmbeddedPostgres> {
  const started: EmbeddedPostgres[] = [];
  afterAll(async () => {
    for (const postgres of started) await postgres.stop();
  });
  return async (options) => {
    const postgres = await startEmbeddedPostgres({ socketParent: options.dir, ...options });
    started.push(postgres);
    return postgres;
  };
}
