import * as z from 'zod/mini';
import { siteSetting } from '@minga/kernel/contract';
import { MOST_WORDS, PATTERN_LENGTH, WORD_EFFECTS } from '../../contract';

const section = 'gates';
const control = 'number';
const upTo = (most: number) => z.number().check(z.int(), z.gte(0), z.lte(most));

/** Posts of a new account that a moderator reads first; 0 holds none. */
export const firstPosts = siteSetting({ key: 'gates.first-posts', schema: upTo(50), byDefault: 2, section, control });
/** An account is new for these days, until it has as many posts. */
export const firstDays = siteSetting({ key: 'gates.first-days', schema: upTo(365), byDefault: 7, section, control });
/** More links than this wait, whoever writes. */
export const mostLinks = siteSetting({ key: 'gates.most-links', schema: upTo(100), byDefault: 8, section, control });
export const holdDuplicates = siteSetting({ key: 'gates.hold-duplicates', schema: z.boolean(), byDefault: true, section, control: 'switch' });
/** Whoever speaks for a government, verified, passes every gate. */
export const trustGovernments = siteSetting({ key: 'gates.trust-governments', schema: z.boolean(), byDefault: true, section, control: 'switch' });
/** What a new account may put into one post, and how many topics it may open a day. */
export const newLinks = siteSetting({ key: 'gates.new-links', schema: upTo(100), byDefault: 2, section, control });
export const newMentions = siteSetting({ key: 'gates.new-mentions', schema: upTo(100), byDefault: 5, section, control });
export const newTopics = siteSetting({ key: 'gates.new-topics', schema: upTo(100), byDefault: 3, section, control });

/** One line each: what it does, then the pattern (`hold casino*`). */
const LINE = new RegExp(`^(?:${WORD_EFFECTS.join('|')}) \\S`);
const LONGEST_LINE = PATTERN_LENGTH + Math.max(...WORD_EFFECTS.map((effect) => effect.length)) + 1;
export const watchedWords = siteSetting({
  key: 'gates.watched-words',
  schema: z.array(z.string().check(z.maxLength(LONGEST_LINE), z.regex(LINE))).check(z.maxLength(MOST_WORDS)),
  byDefault: [],
  section,
  control: 'lines',
});

export const GATE_SETTINGS = [firstPosts, firstDays, mostLinks, holdDuplicates, trustGovernments, newLinks, newMentions, newTopics, watchedWords] as const;
