/** Tags as people type them: separated by commas or spaces, with or without #; spaces within one cannot be told apart. */
export const tagsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;\s]+/)
      .map((tag) => tag.replace(/^#/, '').toLowerCase())
      .filter(Boolean),
  ),
];
