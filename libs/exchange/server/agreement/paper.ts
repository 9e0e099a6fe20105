import { createTranslator, type Language, type Translator } from '@minga/kernel/contract';
import { writePaper, type Pen } from '@minga/kernel/server';
import type { TermsField } from '../../contract';
import { paperWords } from '../../contract/messages/deal/paper';
import type { VersionRow } from './agreement.rows';

export interface Paper {
  language: Language;
  siteName: string;
  /** Whole address of the page that verifies its digest. */
  verifyAt: string;
  request: { number: number; title: string };
  version: VersionRow;
}

const HEADINGS: readonly (readonly [TermsField, 'aims' | 'activities' | 'deliverables' | 'duties' | 'money'])[] = [
  ['aims', 'aims'], ['activities', 'activities'], ['deliverables', 'deliverables'], ['duties', 'duties'], ['costs', 'money'],
];

function writeSignatures(pen: Pen, { t }: Translator, { signatures }: VersionRow): void {
  pen.heading(t('signatures'));
  if (signatures.length === 0) pen.body(t('unsigned'));
  for (const { side, party, name, role, at } of signatures) pen.body(`${t(side)}, ${party}: ${name}, ${role}. ${new Date(at).toISOString()}`);
}

function write(pen: Pen, { language, siteName, verifyAt, request, version }: Paper): void {
  const translator = createTranslator(language, paperWords[language]);
  const { t } = translator;
  pen.title(t('title'));
  pen.body(t('request', request));
  pen.body(t('version', { number: version.number, at: version.at.toISOString() }));
  for (const [field, word] of HEADINGS) {
    pen.heading(t(word));
    pen.body(version.terms[field]);
  }
  pen.heading(t('dates'));
  pen.body(t('span', { from: version.terms.from, until: version.terms.until }));
  writeSignatures(pen, translator, version);
  pen.space(1);
  pen.small(t('digest'));
  pen.small(version.digest);
  pen.small(t('verify'));
  pen.small(verifyAt, verifyAt);
  pen.small(siteName);
}

/** An agreement’s version on paper, in the reader’s language; the terms as they were written. */
export const paperOf = (paper: Paper): Promise<Buffer> =>
  writePaper({ language: paper.language, title: paper.request.title, author: paper.siteName, at: paper.version.at }, (pen) => write(pen, paper));
