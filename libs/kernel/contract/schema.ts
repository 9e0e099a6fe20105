import * as z from 'zod/mini';

/** Building blocks of the contracts: each refuses what no field may hold. */
export const Id = z.guid();

/** The instant of something, ISO 8601 in UTC. */
export const Instant = z.iso.datetime();

/** NUL and lone surrogates cannot be stored or shown by anybody; they are refused, not dropped. */
export const wellFormed = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** A line or a body of text: trimmed, well-formed, at least one character, at most `most` characters. */
export const text = (most: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1, { error: 'required' }),
    z.maxLength(most, { error: 'too-long' }),
    z.refine(wellFormed, { error: 'malformed-text' }),
  );

/** As `text`, but may be empty. */
export const optionalText = (most: number) =>
  z.string().check(
    z.trim(),
    z.maxLength(most, { error: 'too-long' }),
    z.refine(wellFormed, { error: 'malformed-text' }),
  );

/** A whole number written in an address. */
export const WholeNumber = z.coerce.number().check(z.int(), z.nonnegative());
