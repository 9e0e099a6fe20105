import { createTranslator } from '@minga/kernel/contract';
import type { ReportBlock } from '../../contract';
import { reportWords } from '../../contract/messages/report/words';
import { topicWords } from '../../contract/messages/report/topic';
import type { SessionRow } from '../session/session.rows';

/** What Markdown would read as its own is what people wrote: it stands as it is. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+!|@~]/gu, '\\$&');
const listed = (blocks: readonly ReportBlock[], kind: ReportBlock['kind']): string => blocks.filter((block) => block.kind === kind).map(({ statements }) => `- ${plain(statements.map(({ text }) => text).join(' '))}`).join('\n');

/** The opening post of the discussion of a report: its lead, what was decided and agreed, and where to read it. */
export function topicText({ title, lang }: Pick<SessionRow, 'title' | 'lang'>, lead: string, blocks: readonly ReportBlock[], url: string): { title: string; markdown: string } {
  const [words, own] = [createTranslator(lang, reportWords[lang]), createTranslator(lang, topicWords[lang])];
  const part = (kind: 'decision' | 'action', heading: string): string => (listed(blocks, kind) ? `## ${words.t(`headings.${heading}`)}\n\n${listed(blocks, kind)}` : '');
  const paragraphs = [plain(lead), part('decision', 'decisions'), part('action', 'actions'), `[${own.t('read')}](${url})`, own.t('go-on')];
  return { title: own.t('title', { title }), markdown: paragraphs.filter((text) => text !== '').join('\n\n') };
}
