import type * as z from 'zod';

/** One environment variable: how it is checked, and the words that an operator reads about it. */
export interface Setting<T = unknown> {
  /** Checks and converts the text; its own messages are not shown, `expects` is. */
  schema: z.ZodType<T, string>;
  /** Text used where the variable is unset or empty; null: the setting is off. */
  byDefault: string | null;
  /** What a good value looks like; ends the sentence "NAME: expected …". */
  expects: string;
  /** What it does, one sentence. */
  about: string;
  /** True if its value must never be printed. */
  secret?: boolean;
}

/** A setting that always has a value. */
export type Given<T> = Setting<T> & { byDefault: string };
/** A setting that is off unless given. */
export type Optional<T> = Setting<T> & { byDefault: null };

export const given = <T>(setting: Given<T>): Given<T> => setting;
export const optional = <T>(setting: Omit<Optional<T>, 'byDefault'>): Optional<T> => ({ ...setting, byDefault: null });
