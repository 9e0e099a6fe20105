import { createTranslator, type Language, type Translator } from '@minga/kernel/contract';
import { writePaper, type Pen } from '@minga/kernel/server';
import { clockOf, zoneWords, type ReportBlock, type ReportSection, type ReportView, type SessionReport } from '../../contract';
import { paperWords } from '../../contract/messages/report/paper';
import { reportWords } from '../../contract/messages/report/words';

export interface ReportPaper {
  view: ReportView;
  report: SessionReport;
  /** Of the headings; what was said stays in the session's language. */
  language: Language;
  siteName: string;
  url: string;
}

/** A part of the report with its heading. */
export interface ReportPart {
  key: string;
  section: ReportSection;
  title: string;
  blocks: ReportBlock[];
}

/** The report in parts, in the order of the page: each agenda item is one. */
export function partsOf({ blocks, figures }: Pick<SessionReport, 'blocks' | 'figures'>, heading: (section: ReportSection) => string): ReportPart[] {
  const parts = Map.groupBy(blocks, ({ section, itemId }) => (section === 'item' ? `item-${itemId}` : section));
  return [...parts].map(([key, some]) => {
    const [{ section, itemId }] = some as [ReportBlock];
    return { key, section, title: section === 'item' ? (figures.items.find(({ id }) => id === itemId)?.title ?? '') : heading(section), blocks: some };
  });
}

const said = ({ statements }: ReportBlock): string => statements.map(({ text, moment }) => `${text} [${clockOf(moment)}]`).join(' ');

/** A block's lines: what it says, and of an action item who and by when. */
function linesOf(block: ReportBlock, { t, date }: Translator): string[] {
  const { action } = block;
  return [block.kind === 'paragraph' ? said(block) : `• ${said(block)}`, ...(action?.who ? [`   ${t('who', { who: action.who })}`] : []), ...(action?.due ? [`   ${t('due', { due: date(action.due, { dateStyle: 'long', timeZone: 'UTC' }) })}`] : [])];
}

interface Head {
  kicker: string;
  facts: string[];
}

function headOf({ view, report, language }: ReportPaper, { t, date }: Translator): Head {
  const began = view.startedAt ?? view.startsAt;
  const moderators = createTranslator(language, {}).list(report.figures.moderators.map(({ name }) => name));
  return {
    kicker: report.number === null ? t('draft') : `${t('kicker', { number: String(report.number) })}${view.group ? ` · ${view.group.name}` : ''}`,
    facts: [
      t('session', { date: date(began, { dateStyle: 'full', timeZone: view.timeZone }), at: date(began, { timeStyle: 'short', timeZone: view.timeZone }), zone: zoneWords({ language }, view.timeZone) }),
      ...(report.changedAt ? [t('published', { date: date(report.changedAt, { dateStyle: 'long', timeZone: view.timeZone }), version: String(report.version) })] : []),
      ...(moderators ? [t('moderated', { names: moderators })] : []),
      t('people', { count: report.figures.attendance.people }),
      ...(view.sample ? [t('sample')] : []),
    ],
  };
}

const heading = (language: Language) => (section: ReportSection): string => createTranslator(language, reportWords[language]).t(`headings.${section}`);

function write(pen: Pen, paper: ReportPaper): void {
  const { view, report, language, url, siteName } = paper;
  const translator = createTranslator(language, paperWords[language]);
  const { kicker, facts } = headOf(paper, translator);
  pen.small(kicker);
  pen.title(view.title);
  if (report.lead) pen.body(report.lead);
  for (const fact of facts) pen.small(fact);
  for (const { title, blocks } of partsOf(report, heading(language))) {
    pen.heading(title);
    for (const block of blocks) {
      for (const line of linesOf(block, translator)) pen.body(line);
      pen.space(0.3);
    }
  }
  pen.space(1);
  pen.small(translator.t('how'));
  pen.small(url, url);
  pen.small(siteName);
}

/** The report as a PDF. */
export const reportPdf = (paper: ReportPaper): Promise<Buffer> =>
  writePaper({ language: paper.language, title: paper.view.title, author: paper.siteName, at: new Date(paper.report.changedAt ?? paper.view.startsAt) }, (pen) => write(pen, paper));

/** The report as plain text: for the slowest lines and the oldest readers. */
export function reportText(paper: ReportPaper): string {
  const { view, report, language, url } = paper;
  const translator = createTranslator(language, paperWords[language]);
  const { kicker, facts } = headOf(paper, translator);
  const parts = partsOf(report, heading(language)).map(({ title, blocks }) => [title.toLocaleUpperCase(language), ...blocks.map((block) => linesOf(block, translator).join('\n'))].join('\n\n'));
  return `${[kicker, view.title, ...(report.lead ? [report.lead] : []), facts.join('\n'), ...parts, translator.t('how'), url].join('\n\n')}\n`;
}
