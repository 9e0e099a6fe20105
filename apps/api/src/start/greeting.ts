import type { Config } from '@minga/kernel/server';

/** What the terminal shows when the site is up: where it is, and how to get in. */
export function greeting(config: Config, sample: { email: string; password: string } | undefined, seconds: number, mail: string): string {
  const address = config.publicUrl ?? `http://localhost:${config.port}`;
  const lines = [`${config.siteName} is at ${address} (started in ${seconds.toFixed(1)} s)`];
  if (sample) lines.push(`Sign in to the sample network as ${sample.email} with the password ${sample.password}`);
  lines.push(`Mail is ${mail}.`);
  lines.push(`Data: ${config.databaseUrl ? 'the database of DATABASE_URL' : config.dataDir}. Stop with Ctrl-C.`);
  return lines.join('\n');
}
