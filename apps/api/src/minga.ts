import { commands } from './cli/commands';
import { readOptions, UsageError } from './cli/command';

const usage = (): string => ['Commands:', ...commands.map((command) => `  minga ${command.usage}`)].join('\n');

async function main(words: string[]): Promise<void> {
  const command = commands.find(({ name }) => words.join(' ').startsWith(name));
  if (!command) {
    process.stdout.write(`${usage()}\n`);
    if (words.length > 0 && words[0] !== 'help') throw new UsageError(`There is no command ${words.join(' ')}`);
    return;
  }
  await command.run(readOptions(words.slice(command.name.split(' ').length)));
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof UsageError ? error.message : ((error as Error).stack ?? String(error))}\n`);
    process.exit(1);
  },
);
