import { parseArgs } from 'node:util';

/** A mistake of the caller's: shown as it is, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a command is called with. Options not declared, and words too many or too few, are refused. */
export interface Expected {
  /** Words after the command's name, in order: `EMAIL`. */
  words?: readonly string[];
  /** `--name value` (`text`) or `--name` (`flag`). */
  options?: Readonly<Record<string, 'text' | 'flag'>>;
}

/** What a command was called with. */
export class Arguments {
  constructor(
    private readonly words: Readonly<Record<string, string>>,
    private readonly options: Readonly<Record<string, unknown>>,
  ) {}

  word(name: string): string {
    return this.words[name]!;
  }

  flag(name: string): boolean {
    return this.options[name] === true;
  }

  /** Was the option given? */
  has(name: string): boolean {
    return this.options[name] !== undefined;
  }

  /** The text of an option that must be there. */
  required(name: string): string {
    const value = this.options[name];
    if (typeof value !== 'string' || value.trim() === '') throw new UsageError(`--${name} is missing.`);
    return value.trim();
  }
}

/** @throws UsageError */
export function readArguments(given: readonly string[], { words = [], options = {} }: Expected): Arguments {
  const { positionals, values } = parse(given, options);
  if (positionals.length < words.length) throw new UsageError(`${words[positionals.length]} is missing.`);
  if (positionals.length > words.length) throw new UsageError(`"${positionals[words.length]}" is not expected.`);
  return new Arguments(Object.fromEntries(words.map((name, index) => [name, positionals[index]!])), values);
}

function parse(given: readonly string[], options: NonNullable<Expected['options']>) {
  const declared = Object.entries(options).map(([name, kind]) => [name, { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }]);
  try {
    return parseArgs({ args: [...given], options: Object.fromEntries(declared), allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. To specify')[0]!.replace(/\.?$/, '')}.`);
  }
}
