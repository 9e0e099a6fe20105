import type { Language } from './language';

/** A message is a sentence with `{name}` gaps, or one sentence per plural form of `{count}` (CLDR categories). */
export type Plural = { other: string } & Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>>;
export type Message = string | Plural;
export interface Messages {
  [key: string]: Message | Messages;
}

/** The shape that the other languages must fill: the same keys as the source, text for text, plural for plural. */
export type SameKeys<M> = { [K in keyof M]: M[K] extends string ? string : M[K] extends Plural ? Plural : SameKeys<M[K]> };

/** A slice's catalog: its own name, then a loader or a set a language. */
export type Catalog<M extends Messages> = Record<Language, SameKeys<M>>;

export type Values = Record<string, string | number>;

const isPlural = (message: Message | Messages): message is Plural => typeof message === 'object' && typeof message['other'] === 'string';

export interface Translator {
  language: Language;
  /** The sentence of a dotted key (`discussions.reply`) with its gaps filled; the key itself when it is unknown. */
  t(key: string, values?: Values): string;
  has(key: string): boolean;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  date(value: string | Date, options?: Intl.DateTimeFormatOptions): string;
  list(items: string[], type?: 'conjunction' | 'disjunction'): string;
}

function find(messages: Messages, key: string): Message | undefined {
  let node: Message | Messages | undefined = messages;
  for (const part of key.split('.')) node = typeof node === 'object' ? (node as Messages)[part] : undefined;
  return typeof node === 'string' || (node && isPlural(node)) ? node : undefined;
}

/** A translator over merged catalogs. `Intl` objects are costly to make, so each is made once a language. */
export function createTranslator(language: Language, messages: Messages): Translator {
  const found = new Map<string, Message>();
  const messageOf = (key: string): Message | undefined => {
    const message = found.get(key) ?? find(messages, key);
    if (message !== undefined) found.set(key, message);
    return message;
  };
  const plurals = new Intl.PluralRules(language);
  const numbers = new Map<string, Intl.NumberFormat>();
  const number = (value: number, options: Intl.NumberFormatOptions = {}) => {
    const key = JSON.stringify(options);
    if (!numbers.has(key)) numbers.set(key, new Intl.NumberFormat(language, options));
    return numbers.get(key)!.format(value);
  };
  const lists = new Map<string, Intl.ListFormat>();
  const list: Translator['list'] = (items, type = 'conjunction') => {
    if (!lists.has(type)) lists.set(type, new Intl.ListFormat(language, { type }));
    return lists.get(type)!.format(items);
  };
  const dates = new Map<string, Intl.DateTimeFormat>();
  const date = (value: string | Date, options: Intl.DateTimeFormatOptions = {}) => {
    const key = JSON.stringify(options);
    if (!dates.has(key)) dates.set(key, new Intl.DateTimeFormat(language, options));
    return dates.get(key)!.format(new Date(value));
  };
  const fill = (sentence: string, values: Values) => {
    if (!sentence.includes('{')) return sentence;
    return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = values[name];
      return value === undefined ? gap : typeof value === 'number' ? number(value) : value;
    });
  };
  /** Portuguese and French put nothing into the singular, too: a sentence about exactly one, which has no gap for the count, is not said of none. */
  const formOf = (message: Plural, count: number): string => {
    const form = message[plurals.select(count)] ?? message.other;
    return count === 0 && form === message.one && !form.includes('{count}') ? message.other : form;
  };
  return {
    language,
    has: (key) => messageOf(key) !== undefined,
    t(key, values = {}) {
      const message = messageOf(key);
      if (message === undefined) return key;
      if (typeof message === 'string') return fill(message, values);
      return fill(formOf(message, Number(values['count'] ?? 0)), values);
    },
    number,
    date,
    list,
  };
}
