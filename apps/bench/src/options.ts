import { parseArgs } from 'node:util';

export interface Options {
  bench: string;
  /** Measured seconds of each step. */
  seconds: number;
  /** Which adapter. */
  target: string;
  /** Folder for the server's CPU profile, or none. */
  profile: string | undefined;
  /** Only steps whose name contains this. */
  only: string | undefined;
  /** Most readers of `fanout`, most posts of `growth`. */
  most: number | undefined;
  /** People in the session of `live`. */
  attendees: number;
  /** `live` measures a server that has just started. */
  cold: boolean;
  help: boolean;
}

const DEFAULT_SECONDS = '3';
const LONGEST_SECONDS = 600;
const DEFAULT_ATTENDEES = '500';
/** Beyond it the screens, which share the machine, are what is measured. */
const MOST_ATTENDEES = 2000;

function whole(name: string, text: string | undefined, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most) throw new Error(`--${name} takes a whole number from 1 to ${most}`);
  return value;
}

/** @throws with one sentence for what cannot be read */
export function parseOptions(argv: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: DEFAULT_SECONDS },
      target: { type: 'string', default: 'minga' },
      profile: { type: 'string' },
      only: { type: 'string' },
      most: { type: 'string' },
      attendees: { type: 'string', default: DEFAULT_ATTENDEES },
      cold: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    bench: positionals[0] ?? '',
    seconds: whole('seconds', values.seconds, LONGEST_SECONDS),
    target: values.target,
    profile: values.profile,
    only: values.only,
    most: values.most === undefined ? undefined : whole('most', values.most, 10_000_000),
    attendees: whole('attendees', values.attendees, MOST_ATTENDEES),
    cold: values.cold,
    help: values.help || positionals.length === 0,
  };
}
