import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Consumers } from '@minga/kernel/server';
import { brokenOff, readMeeting, readMinutes, Replay, replayLine, replayTable, type ReplayLine } from '@minga/live/server';
import { UsageError, type Arguments } from '../arguments';
import { answer, tell, type Command } from '../command';
import { Casting } from '../replay/cast';
import { onScratchSite, type ScratchSite } from '../replay/scratch-site';
import { callersPath } from '../with-app';

const FORMATS = ['scribe'];
const LOG = 'irc.log';
const MINUTES = 'email.log';

/** Folders with a log: the one given, or those in it. */
function meetingsIn(folder: string): string[] {
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`);
  if (existsSync(path.join(folder, LOG))) return [folder];
  const found = readdirSync(folder).map((name) => path.join(folder, name)).filter((one) => existsSync(path.join(one, LOG))).toSorted();
  if (found.length === 0) throw new UsageError(`${folder}: no ${LOG} in it, nor in its folders.`);
  return found;
}

/** Times faster than it was; without it as fast as the site answers. */
function paceOf(speed: number | undefined): (from: number, to: number) => Promise<void> {
  return async (from, to) => {
    if (speed !== undefined && to > from) await wait((to - from) / speed);
  };
}

function speedOf(given: Arguments): number | undefined {
  if (!given.has('speed')) return undefined;
  const speed = Number(given.required('speed'));
  if (!(speed > 0)) throw new UsageError('--speed: a number above 0.');
  return speed;
}

async function replay(site: ScratchSite, casting: Casting, folder: string, speed: number | undefined): Promise<ReplayLine> {
  const meeting = path.basename(folder);
  const log = readMeeting(readFileSync(path.join(folder, LOG), 'utf8'));
  const letter = path.join(folder, MINUTES);
  const minutes = readMinutes(existsSync(letter) ? readFileSync(letter, 'utf8') : '');
  const cut = brokenOff(log, existsSync(letter) ? minutes : undefined);
  const cast = await casting.cast(log);
  const { sessionId, refused } = await new Replay(log, cast).play(meeting, cut, paceOf(speed));
  await site.app.nest.get(Consumers).settle();
  const at = { params: { address: sessionId } };
  const [desk, record] = [await cast.moderator.getReportDesk(at), await cast.moderator.getSessionRecord(at)];
  await cast.moderator.publishReport({ params: { sessionId }, body: {} }, { mutationId: crypto.randomUUID() });
  return replayLine({ meeting, log, minutes, cut, desk, record, refused });
}

async function run(given: Arguments): Promise<void> {
  const format = given.required('format');
  if (!FORMATS.includes(format)) throw new UsageError(`--format: "${format}" is not known. Known: ${FORMATS.join(', ')}.`);
  const folders = meetingsIn(callersPath(given.word('DIR')));
  const [speed, json] = [speedOf(given), given.flag('json')];
  const lines = await onScratchSite(async (site) => {
    const casting = new Casting(site);
    const made: ReplayLine[] = [];
    for (const [index, folder] of folders.entries()) {
      tell(`${index + 1}/${folders.length} ${path.basename(folder)}`);
      const line = await replay(site, casting, folder, speed);
      made.push(line);
      if (json) answer(JSON.stringify(line));
      for (const { number, text } of line.unread_lines) tell(`  line ${number} could not be read: ${text}`);
      if (line.cut) tell('  the log breaks off before the meeting does');
    }
    return made;
  });
  for (const row of replayTable(lines)) (json ? tell : answer)(row);
}

export const replaySession: Command = {
  name: 'replay session',
  usage: 'replay session --format scribe DIR [--speed N] [--json]',
  about: 'Plays a meeting from its log (irc.log in DIR or its folders) through the interface of a site of its own, to its report, and sets it beside the minutes (email.log). --speed 60: an hour in a minute.',
  words: ['DIR'],
  options: { format: 'text', speed: 'text', json: 'flag' },
  run,
};
