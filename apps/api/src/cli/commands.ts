import type { Command } from './command';
import { exportAudit, verify } from './commands/audit';
import { makeBackup, restoreBackup } from './commands/backup';
import { consumers } from './commands/consumers';
import { importThreads } from './commands/import-threads';
import { addSample, removeSample } from './commands/sample';
import { replaySession } from './commands/replay-session';
import { resetSecondFactor } from './commands/second-factor';
import { rotate } from './commands/secrets';
import { addSteward, removeSteward } from './commands/steward';

export const commands: readonly Command[] = [importThreads, replaySession, addSample, removeSample, addSteward, removeSteward, resetSecondFactor, rotate, consumers, verify, exportAudit, makeBackup, restoreBackup];

/** The command that the words begin with, and the words after its name. */
export function commandFor(given: readonly string[]): { command: Command; rest: string[] } | undefined {
  for (const command of commands) {
    const words = command.name.split(' ');
    if (words.every((word, index) => given[index] === word)) return { command, rest: given.slice(words.length) };
  }
  return undefined;
}
