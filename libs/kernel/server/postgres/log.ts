/** What the manager needs of a logger; pino's fits. */
export interface PostgresLog {
  info(message: string): void;
  warn(message: string): void;
}

export const silentLog: PostgresLog = { info: () => undefined, warn: () => undefined };
