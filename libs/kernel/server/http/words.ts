import { createTranslator, LANGUAGES, type Language, type Messages, type ProblemMessages, type Translator, type Values } from '../../contract';

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
  problem(language: Language, code: string, status: number, values?: Values): string {
    const { t, has } = this.translators[language];
    const key = [`problems.${code}`, `refusals.${code}`].find(has);
    return t(key ?? (status === 403 ? 'problems.forbidden' : 'problems.invalid-input'), values);
  }

  field(language: Language, code: string, values?: Values): string {
    const { t, has } = this.translators[language];
    return t(has(`fields.${code}`) ? `fields.${code}` : 'fields.invalid', values);
  }
}
