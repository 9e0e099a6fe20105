/** Markdown that the server renders and the friendly editor cannot show: it would be lost or changed by opening it there. */
const BEYOND = [/^\s*\|.*\|/m, /!\[[^\]]*\]\(/, /<[a-z!/]/i, /^\s*\[[^\]]+\]:\s/m, /^(?: {4}|\t)\S/m];

/** True when the friendly editor gives back what it was given. */
export const holds = (markdown: string): boolean => !BEYOND.some((pattern) => pattern.test(markdown));

/** What the editor writes, as people would: empty paragraphs are room on screen, not text. */
export const tidy = (markdown: string): string =>
  markdown
    .replace(/^(?:&nbsp;|\u00A0)$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\s+|\n+$/g, '');
