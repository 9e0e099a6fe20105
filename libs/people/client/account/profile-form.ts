import { SPOKEN_LANGUAGES, type Country, type Profile, type ProfileInput, type SpokenLanguage } from '../../contract';
import { organisationOf } from '../register/organisation-choice';

/** Rows for languages that are not spoken yet; more appear when these are saved. */
const EMPTY_ROWS = 2;

/** The rows of the languages' fields: those that are there, then empty ones. */
export const languageRows = (languages: readonly SpokenLanguage[]): (SpokenLanguage | undefined)[] => [
  ...languages,
  ...Array.from({ length: Math.min(EMPTY_ROWS, SPOKEN_LANGUAGES.length - languages.length) }, () => undefined),
];

const texts = (form: FormData, name: string): string[] => form.getAll(name).map((value) => (typeof value === 'string' ? value.trim() : ''));

/** Languages come as two fields a row, `language` and `level`; a row without language says nothing. */
function spokenIn(form: FormData): SpokenLanguage[] {
  const levels = texts(form, 'level');
  return texts(form, 'language').flatMap((code, row) => (code ? [{ code, level: levels[row] } as SpokenLanguage] : []));
}

/** One topic a line. */
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** The profile as its form says; the contract refuses what is none of its options, with the field named. */
export function profileInput(form: FormData): ProfileInput {
  const field = (name: string): string => texts(form, name)[0] ?? '';
  return {
    name: field('name'),
    bio: field('bio'),
    bioLanguage: field('bioLanguage') as ProfileInput['bioLanguage'],
    country: (field('country') || null) as Country | null,
    expertise: linesOf(field('expertise')),
    languages: spokenIn(form),
    title: field('title'),
    ...organisationOf(field),
  };
}

/** The organisation that a profile has now, as its field takes it. */
export function currentOrganisation({ affiliation }: Profile): { organisation: { value: string; label: string }; title: string } | undefined {
  if (!affiliation) return undefined;
  return { organisation: { value: affiliation.organisationId, label: affiliation.organisation }, title: affiliation.title };
}
