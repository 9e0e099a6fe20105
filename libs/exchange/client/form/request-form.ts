import type { FormPage, RefusedForm } from '@minga/kernel/client';
import type { Language } from '@minga/kernel/contract';
import { SPOKEN_LANGUAGES, type SpokenLanguageCode } from '@minga/people/contract';
import type { Currency, DraftInput, Modality, RequestNeed, RequestVisibility } from '../../contract';
import { amountField, readLines, type AmountLines } from './amount-lines';
import { writeAmount } from './amounts';
import type { Step } from './steps';

/** What the controls of the form hold, by name. A choice among many is one control each, so that what was ticked comes back. */
export type FormValues = Readonly<Record<string, string | undefined>>;

const ticked = (form: FormData, prefix: string): string[] =>
  [...form.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
const orNull = (text: string): string | null => text || null;

/** What is asked for, by kind of cost. */
export const BUDGET: AmountLines = { list: 'budget', prefix: 'budget-' };

const readers: Record<Step, (page: Pick<FormPage, 'field' | 'form'>) => DraftInput> = {
  need: ({ field }) => ({ title: field('title'), need: field('need'), aim: field('aim'), beneficiaries: field('beneficiaries'), lang: field('lang') as Language }),
  how: ({ field, form }) => ({
    themes: ticked(form, 'theme-'),
    skills: ticked(form, 'skill-'),
    modalities: ticked(form, 'modality-') as Modality[],
    languages: ticked(form, 'language-') as SpokenLanguageCode[],
    from: orNull(field('from')),
    until: orNull(field('until')),
    effortDays: field('effortDays') === '' ? null : Number(field('effortDays')) || 0,
    offersUntil: orNull(field('offersUntil')),
  }),
  money: ({ field }) => ({
    currency: field('currency') as Currency,
    budget: readLines(BUDGET, field),
    visibility: field('visibility') as RequestVisibility,
    groupId: orNull(field('groupId')),
    links: field('links').split(/\s+/).filter(Boolean),
  }),
  check: () => ({}),
};

/** What a step of the form sends; what is no choice of ours is for the contract to refuse. */
export const readStep = (page: Pick<FormPage, 'field' | 'form'>, step: Step): DraftInput => readers[step](page);

const asked = (prefix: string, names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [prefix + name, 'on']));

/** What is kept of a request, as the controls show it. */
export const valuesOf = (need: RequestNeed): FormValues => ({
  title: need.title,
  need: need.need,
  aim: need.aim,
  beneficiaries: need.beneficiaries,
  lang: need.lang,
  ...asked('theme-', need.themes),
  ...asked('skill-', need.skills),
  ...asked('modality-', need.modalities),
  ...asked('language-', need.languages),
  from: need.from ?? '',
  until: need.until ?? '',
  effortDays: need.effortDays === null ? '' : String(need.effortDays),
  offersUntil: need.offersUntil ?? '',
  currency: need.currency,
  ...Object.fromEntries(need.budget.map(({ kind, amount }) => [amountField(BUDGET, kind), writeAmount(amount)])),
  visibility: need.visibility,
  groupId: need.groupId ?? '',
  links: need.links.join('\n'),
});

export const emptyValues = (lang: Language): FormValues => ({ lang, [`language-${lang}`]: 'on', currency: 'USD', visibility: 'public' });

/** What to show: what was typed and refused, else what there is. */
export const shownValues = (refused: RefusedForm | undefined, kept: FormValues): FormValues => (refused ? refused.values : kept);

/** Languages that most of the region works in come first; the others wait behind a button. */
export const FIRST_LANGUAGES: readonly SpokenLanguageCode[] = ['es', 'pt', 'en', 'fr', 'nl', 'ht'];
export const OTHER_LANGUAGES: readonly SpokenLanguageCode[] = SPOKEN_LANGUAGES.filter((code) => !FIRST_LANGUAGES.includes(code));
