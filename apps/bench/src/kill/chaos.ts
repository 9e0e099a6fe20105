import type { Context } from '../bench.ts';
import type { Prepared, Site } from '../adapters/target.ts';

/** Between two kills: long enough that both come back, short enough that a minute sees many. */
const CALM_MS = { shortest: 1500, longest: 5000 } as const;
const SERVER_SHARE = 0.5;

export interface Kills {
  server: number;
  database: number;
}

const calm = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, CALM_MS.shortest + Math.random() * (CALM_MS.longest - CALM_MS.shortest)));

/** Kills the server or its database with `kill -9` at random moments until the time is up; answers with what runs then. */
export async function chaosUntil(end: number, { target, say }: Context, prepared: Prepared, first: Site): Promise<{ site: Site; kills: Kills }> {
  const kills: Kills = { server: 0, database: 0 };
  let site = first;
  await calm();
  while (performance.now() < end) {
    const database = target.databasePid(prepared);
    if (database !== null && Math.random() >= SERVER_SHARE) {
      say('kill -9 of the database');
      process.kill(database, 'SIGKILL');
      kills.database += 1;
    } else {
      say('kill -9 of the server');
      await site.kill();
      kills.server += 1;
      site = await target.start(prepared, { port: first.port });
    }
    await calm();
  }
  return { site, kills };
}
