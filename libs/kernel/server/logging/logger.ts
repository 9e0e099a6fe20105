import { createRequire } from 'node:module';
import pino from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type PinoPretty from 'pino-pretty';
import type { Config } from '../config';
import { secretPaths } from './redaction';
import { REDACTED, errorForLog, replyForLog, requestForLog } from './serializers';

export interface LoggerOptions {
  /** Where lines go; standard output by default. */
  destination?: DestinationStream;
  /** Lines for people instead of JSON; by default where standard output is a terminal. */
  people?: boolean;
}

/** The program's log: JSON lines for machines, coloured ones in a terminal, secrets and bodies in neither. */
export function createLogger({ logLevel }: Pick<Config, 'logLevel'>, options: LoggerOptions = {}): Logger {
  const { people = process.stdout.isTTY === true, destination } = options;
  const stream = people ? forPeople(destination) : (destination ?? pino.destination({ dest: 1, sync: false }));
  return pino(
    {
      level: logLevel,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      // By name: collectors and people alike read "warn" sooner than 40.
      formatters: { level: (level) => ({ level }) },
      redact: { paths: secretPaths, censor: REDACTED },
      serializers: { req: requestForLog, res: replyForLog, err: errorForLog, error: errorForLog },
    },
    stream,
  );
}

// Loaded when a person looks: a server behind a log collector never needs it.
function forPeople(destination?: DestinationStream): DestinationStream {
  const pretty = createRequire(import.meta.url)('pino-pretty') as typeof PinoPretty;
  return pretty({
    sync: true,
    colorize: destination === undefined,
    translateTime: 'SYS:HH:MM:ss',
    ignore: 'reqId',
    singleLine: true,
    ...(destination ? { destination: destination as NodeJS.WritableStream } : {}),
  });
}
