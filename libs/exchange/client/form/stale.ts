import type { RefusedForm } from '@minga/kernel/client';
import type { Translator } from '@minga/kernel/contract';
import { spokenName } from '@minga/people/client';
import type { SpokenLanguageCode } from '@minga/people/contract';
import { FUNDING_KINDS, RequestNeed } from '../../contract';
import { readAmount, writeAmount } from './amounts';
import { valuesOf, type FormValues } from './request-form';
import type { Step } from './steps';

/** The fields of each step, in the order of its form. */
const FIELDS: Record<Exclude<Step, 'check'>, readonly string[]> = {
  need: ['title', 'need', 'aim', 'beneficiaries', 'lang'],
  how: ['themes', 'skills', 'modalities', 'languages', 'from', 'until', 'effortDays', 'offersUntil'],
  money: ['currency', 'budget', 'visibility', 'groupId', 'links'],
};
/** Choices among many are one control each. */
const TICKED: Readonly<Record<string, string>> = { themes: 'theme-', skills: 'skill-', modalities: 'modality-', languages: 'language-' };

export interface Words {
  translator: Translator;
  terms: (ids: readonly string[]) => string[];
  groups: readonly { id: string; name: string }[];
}

const tickedIn = (values: FormValues, prefix: string): string[] =>
  Object.keys(values).filter((name) => name.startsWith(prefix) && values[name] !== undefined).map((name) => name.slice(prefix.length)).toSorted();

function tickedWords(field: string, ids: readonly string[], { translator, terms }: Words): string {
  if (field === 'modalities') return translator.list(ids.map((id) => translator.t(`exchange.modalities.${id}`)));
  if (field === 'languages') return translator.list(ids.map((id) => spokenName(translator, id as SpokenLanguageCode)));
  return translator.list(terms(ids));
}

/** Amounts the same way, however they were typed. */
function budgetWords(values: FormValues, { translator: { t, list } }: Words): string {
  const typed = FUNDING_KINDS.flatMap((kind) => {
    const text = values[`budget-${kind}`]?.trim();
    return text ? [`${t(`exchange.money-for.is-${kind}`)}: ${writeAmount(readAmount(text))}`] : [];
  });
  return list(typed);
}

/** A field’s value as somebody would say it. */
function worded(field: string, values: FormValues, words: Words): string {
  const { t } = words.translator;
  if (TICKED[field]) return tickedWords(field, tickedIn(values, TICKED[field]), words);
  if (field === 'budget') return budgetWords(values, words);
  const value = (values[field] ?? '').replaceAll('\r\n', '\n').trim();
  if (value === '') return '';
  if (field === 'lang') return t(`exchange.form.written.${value}`);
  if (field === 'visibility') return t(`exchange.form.sees.${value}`);
  if (field === 'groupId') return words.groups.find(({ id }) => id === value)?.name ?? '';
  return value;
}

export interface Differing {
  field: string;
  /** What is kept by now, in words; empty: nothing. */
  kept: string;
}

/** Where a form that came too late says something else than what somebody kept meanwhile; undefined when that was not the refusal. */
export function differences(refused: RefusedForm | undefined, step: Exclude<Step, 'check'>, words: Words): Differing[] | undefined {
  const need = RequestNeed.safeParse(refused?.facts['need']);
  if (refused?.code !== 'stale-request' || !need.success) return undefined;
  const kept = valuesOf(need.data);
  return FIELDS[step].flatMap((field) => {
    const theirs = worded(field, kept, words);
    return theirs === worded(field, refused.values, words) ? [] : [{ field, kept: theirs }];
  });
}
