import { BackupError, ConfigError, EmbeddedPostgresError } from '@minga/kernel/server';
import { ImportFormatError } from '@minga/discussions/server';
import { readArguments, UsageError } from './cli/arguments';
import { commandFor, commands } from './cli/commands';
import { answer, tell } from './cli/command';

const list = (): string => ['Commands:', ...commands.map(({ usage, about }) => `  minga ${usage}\n      ${about}`)].join('\n');

async function main(given: string[]): Promise<void> {
  const found = commandFor(given);
  if (found) return found.command.run(readArguments(found.rest, found.command));
  answer(list());
  if (given.length > 0 && given[0] !== 'help' && given[0] !== '--help') throw new UsageError(`There is no command "${given.join(' ')}".`);
}

/** What the caller can mend is told in a sentence; everything else is a fault of ours, with its stack. */
function wordsFor(error: unknown): string {
  const plain = [UsageError, BackupError, ConfigError, EmbeddedPostgresError, ImportFormatError].some((kind) => error instanceof kind);
  return plain ? (error as Error).message : ((error as Error).stack ?? String(error));
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    tell(wordsFor(error));
    process.exit(1);
  },
);
