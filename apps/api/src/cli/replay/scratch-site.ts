import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { createApp, generalLimits, loadConfig, openMailTransport, SiteSettingsStore, type MingaApp } from '@minga/kernel/server';
import { slices } from '../../slices';
import { openDatabase } from '../../start/database';
import { openFiles } from '../../start/files';
import { siteSettings } from '../../start/site-settings';

export interface ScratchSite {
  app: MingaApp;
  /** Where it listens. */
  url: string;
  /** What its pages say they come from. */
  origin: string;
}

const WIDEN = `INSERT INTO site_setting (key, value) SELECT unnest($1::text[]), '1000000' ON CONFLICT DO NOTHING`;
/** Quick replays do in a second what a meeting does in an hour. */
async function widenLimits(app: MingaApp): Promise<void> {
  const bursts = Object.values(generalLimits).flatMap(({ account, guest }) => [account.burst.key, guest.burst.key]);
  await app.db.query(WIDEN, [[...new Set(bursts)]]);
  await app.nest.get(SiteSettingsStore).refresh();
}

const STANDARD_ERROR = 2;
const POOL = 6;

/** Runs `work` on a whole site with a data folder of its own, which is gone at the end: nobody who is replayed stays. */
export async function onScratchSite<T>(work: (site: ScratchSite) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'minga-replay-'));
  const config = loadConfig({ ...process.env, DATA_DIR: folder, DATABASE_URL: undefined, SMTP_URL: undefined });
  const database = await openDatabase(config);
  try {
    const settings = siteSettings(config, 'command');
    const log = pino({ level: 'error' }, pino.destination({ fd: STANDARD_ERROR, sync: true }));
    const app = await createApp({
      databaseUrl: database.url, settings, files: openFiles(config), mail: openMailTransport(config), slices,
      failed: (error) => log.error({ err: error }), logger: log, poolSize: POOL,
    });
    try {
      await widenLimits(app);
      await app.nest.listen(0, '127.0.0.1');
      const { port } = app.nest.getHttpServer().address() as AddressInfo;
      return await work({ app, url: `http://127.0.0.1:${port}`, origin: settings.origins[0]! });
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
