import path from 'node:path';
import { backUp, joinSchemas, kernelSchema, loadConfig, restore, type Config } from '@minga/kernel/server';
import { slices } from '../../slices';
import { openDatabase } from '../../start/database';
import { answer, tell, type Command } from '../command';
import { eraseAgain } from '../erase-again';
import { callersPath, withApp } from '../with-app';

const filesOf = (config: Config): string | null => (config.s3 === null ? path.join(config.dataDir, 'files') : null);
const BUCKET = 'Uploaded files are in the bucket: save and restore it by its own means.';

async function withDatabase(work: (config: Config, databaseUrl: string) => Promise<void>): Promise<void> {
  const config = loadConfig(process.env);
  const database = await openDatabase(config, 'join');
  try {
    await work(config, database.url);
    if (config.s3 !== null) answer(BUCKET);
  } finally {
    await database.stop();
  }
}

const rowsOf = (tables: readonly { rows: number }[]): number => tables.reduce((sum, { rows }) => sum + rows, 0);

export const makeBackup: Command = {
  name: 'backup',
  usage: 'backup FOLDER',
  about: 'Saves the whole site as of one instant into a new folder: tables, waiting jobs, uploaded files. Keys (secrets.json) stay out of it.',
  words: ['FOLDER'],
  run: (given) =>
    withDatabase(async (config, databaseUrl) => {
      const folder = callersPath(given.word('FOLDER'));
      const { tables } = await backUp({ databaseUrl, folder, files: filesOf(config), progress: ({ name, rows }) => tell(`${name}: ${rows}`) });
      answer(`Saved in ${folder}: ${tables.length} tables, ${rowsOf(tables)} rows.`);
    }),
};

export const restoreBackup: Command = {
  name: 'restore',
  usage: 'restore FOLDER',
  about: 'Puts a backup into an empty database, and checks that each table is what was saved. The site must be stopped.',
  words: ['FOLDER'],
  run: (given) =>
    withDatabase(async (config, databaseUrl) => {
      const schema = joinSchemas([kernelSchema, ...slices.map((slice) => slice.schema)]);
      const { madeAt, tables } = await restore({ databaseUrl, folder: callersPath(given.word('FOLDER')), files: filesOf(config), schema });
      answer(`Restored as of ${madeAt}: ${tables.length} tables, ${rowsOf(tables)} rows, each as it was saved.`);
      const again = await withApp((app) => eraseAgain(app, config.dataDir, madeAt));
      if (again > 0) answer(`Erased again, as was asked for since: ${again} accounts.`);
    }),
};
