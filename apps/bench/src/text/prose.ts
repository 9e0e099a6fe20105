import { between, type Random } from './random.ts';
import { WORDS } from './words.ts';

/** Languages use their words about as often as 1/rank: the product of two even numbers comes near enough. */
const ranked = (random: Random): string => WORDS[Math.floor(random() * random() * WORDS.length)]!;
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Share of sentences that ask. */
const QUESTIONS = 0.15;
const SENTENCE = { shortest: 7, longest: 17 } as const;

function sentence(random: Random, words: number): string {
  const drawn = Array.from({ length: words }, () => ranked(random));
  return `${capital(drawn.join(' '))}${random() < QUESTIONS ? '?' : '.'}`;
}

/** Sentences of that many words in all. */
export function paragraph(random: Random, words: number): string {
  const sentences: string[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(left, between(random, SENTENCE.shortest, SENTENCE.longest));
    sentences.push(sentence(random, length));
    left -= length;
  }
  return sentences.join(' ');
}

/** A post: `words` of them give or take a quarter, in two paragraphs. */
export function postParagraphs(random: Random, words: number): [string, string] {
  const length = between(random, Math.round(words * 0.75), Math.round(words * 1.25));
  const first = Math.ceil(length / 2);
  return [paragraph(random, first), paragraph(random, length - first)];
}

export const title = (random: Random): string => capital(Array.from({ length: between(random, 5, 9) }, () => ranked(random)).join(' '));
