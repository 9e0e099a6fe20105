import { createTranslator } from './i18n';

const SUPPORT = { support: { one: '(1 apoyo)', other: '({count} apoyos)' }, people: { one: '{count} persona', other: '{count} personas' } };

describe('a sentence by its count', () => {
  it.each(['es', 'pt', 'en', 'fr'] as const)('says of none what is true in %s, though the language counts it as one', (language) => {
    const { t } = createTranslator(language, SUPPORT);
    expect([0, 1, 2].map((count) => t('support', { count }))).toEqual(['(0 apoyos)', '(1 apoyo)', '(2 apoyos)']);
  });

  it('keeps the singular of none where the sentence says the count', () => {
    expect(createTranslator('fr', SUPPORT).t('people', { count: 0 })).toBe('0 persona');
  });
});
