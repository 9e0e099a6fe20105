import { ConfigError, EmbeddedPostgresError, type Config } from '@minga/kernel/server';

/** Why the start failed: a sentence for what the operator can mend, the stack for a fault of ours. */
export function wordsFor(error: unknown, config: Config | undefined): string {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message;
  const { code, stack } = error as { code?: string; stack?: string };
  if (code === 'EADDRINUSE' && config) return `Port ${config.port} is taken by another program. Choose another one: PORT=${config.port + 1} npm start`;
  if (code === 'EACCES' && config) return `This user may not listen on port ${config.port}. Choose one above 1023: PORT=3000 npm start`;
  return stack ?? String(error);
}
