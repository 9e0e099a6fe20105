import { createTranslator, LANGUAGES, type Language, type Messages, type ProblemMessages, type Translator, type Values } from '../../contract';

const MINUTE = 60;

/** A wait in words: "45 segundos", "3 minutos". Minutes are rounded up, so that nobody comes back too early. */
export function waitWords(language: Language, seconds: number): string {
  const unit = seconds > 2 * MINUTE ? 'minute' : 'second';
  const value = unit === 'minute' ? Math.ceil(seconds / MINUTE) : Math.max(1, Math.ceil(seconds));
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** The sentences for refusals of all slices, by language. */
export class Words {
  private readonly translators: Record<Language, Translator>;

  constructor(catalogs: readonly ProblemMessages[]) {
    const merged = (language: Language): Messages => ({
      problems: Object.assign({}, ...catalogs.map((catalog) => catalog[language].problems)),
      fields: Object.assign({}, ...catalogs.map((catalog) => catalog[language].fields)),
      refusals: Object.assign({}, ...catalogs.map((catalog) => catalog[language].refusals)),
    });
    this.translators = Object.fromEntries(
      LANGUAGES.map((language) => [language, createTranslator(language, merged(language))]),
    ) as Record<Language, Translator>;
  }

  /** The sentence for a problem or a policy's reason. */
  problem(language: Language, code: string, status: number, given?: Values): string {
    const seconds = given?.['retryAfterSeconds'];
    const values = seconds === undefined ? given : { ...given, wait: waitWords(language, Number(seconds)) };
    const { t, has } = this.translators[language];
    const key = [`problems.${code}`, `refusals.${code}`].find(has);
    return t(key ?? (status === 403 ? 'problems.forbidden' : 'problems.invalid-input'), values);
  }

  field(language: Language, code: string, values?: Values): string {
    const { t, has } = this.translators[language];
    return t(has(`fields.${code}`) ? `fields.${code}` : 'fields.invalid', values);
  }
}
