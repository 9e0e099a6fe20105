/** The key of an act's words: a dot would be read as a step into the catalog. */
export const actWord = (act: string): string => `moderation.acts-register.is-${act.replace('.', '-')}`;
