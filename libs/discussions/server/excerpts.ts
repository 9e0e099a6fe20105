import type { Language } from '@minga/kernel/contract';
import { renderMarkdown } from '@minga/kernel/server';

/** An excerpt needs no more of a source than its beginning: what is cut off would not be shown. */
const ENOUGH_SOURCE = 4000;

/** Plain text of a post, at most 280 characters, for lists and notices that name single posts. */
export const excerptOf = (source: string, lang: Language): string => renderMarkdown(source.slice(0, ENOUGH_SOURCE), { lang }).excerpt;
