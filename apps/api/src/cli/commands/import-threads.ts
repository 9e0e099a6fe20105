import { existsSync } from 'node:fs';
import type { Sql } from '@minga/kernel/server';
import { importConsul } from '@minga/discussions/server';
import { allGroups, groupsCalled, type NamedGroup } from '@minga/groups/server';
import { UsageError, type Arguments } from '../arguments';
import { answer, tell, type Command } from '../command';
import { progressTo } from '../progress';
import { reportOf } from '../report';
import { callersPath, withApp } from '../with-app';

const FORMATS = ['consul'];
/** A list longer than this helps nobody on a terminal. */
const MOST_LISTED = 30;

function fileOf(given: Arguments, option: string): string {
  const file = callersPath(given.required(option));
  if (!existsSync(file)) throw new UsageError(`--${option}: there is no file ${file}.`);
  return file;
}

const listOf = (groups: readonly NamedGroup[]): string =>
  groups.length === 0
    ? 'This site has no group yet.'
    : `Groups of this site:\n${groups.slice(0, MOST_LISTED).map(({ name, address }) => `  ${address.split('/').at(-1)}  (${name})`).join('\n')}`;

async function groupOf(sql: Sql, word: string): Promise<NamedGroup> {
  const groups = await allGroups(sql);
  const [found, another] = groupsCalled(groups, word);
  if (!found) throw new UsageError(`--group: no group is called "${word}". ${listOf(groups)}`);
  if (another) throw new UsageError(`--group: several groups are called "${word}". ${listOf(groupsCalled(groups, word))}`);
  return found;
}

async function run(given: Arguments): Promise<void> {
  const format = given.required('format');
  if (!FORMATS.includes(format)) throw new UsageError(`--format: "${format}" is not known. Known: ${FORMATS.join(', ')}.`);
  const [topicsFile, postsFile, word] = [fileOf(given, 'topics'), fileOf(given, 'posts'), given.required('group')];
  const report = await withApp(async ({ db }) => {
    const group = await groupOf(db, word);
    tell(`Importing into ${group.name} (${group.address})`);
    return importConsul(db, { topicsFile, postsFile, groupId: group.id, onProgress: progressTo(process.stderr) });
  });
  const json = given.flag('json');
  for (const line of reportOf(report)) (json ? tell : answer)(line);
  if (json) answer(JSON.stringify(report));
}

export const importThreads: Command = {
  name: 'import threads',
  usage: 'import threads --format consul --topics FILE --posts FILE --group GROUP [--json]',
  about: 'Brings an export of threads into a group (its address, or the readable end of it). Run again, it doubles nothing and goes on where it was stopped.',
  options: { format: 'text', topics: 'text', posts: 'text', group: 'text', json: 'flag' },
  run,
};
