import PDFDocument from 'pdfkit';
import { createTranslator, type Language, type Translator } from '@minga/kernel/contract';
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

/** Points: A4 with a hand’s margin, body of a letter. */
const MARGIN = 64;
const SIZES = { title: 20, heading: 12, body: 10.5, small: 9 } as const;
const INK = '#1f2152';
/** What the paper’s built-in fonts can write: Latin letters and common marks. Anything else stands as a question mark; the page has it. */
const UNWRITABLE = /[^\n\u0020-\u007e\u00a0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/gu;
const latin = (text: string): string => text.normalize('NFC').replace(/\t/g, ' ').replace(UNWRITABLE, '?');

const HEADINGS: readonly (readonly [TermsField, 'aims' | 'activities' | 'deliverables' | 'duties' | 'money'])[] = [
  ['aims', 'aims'], ['activities', 'activities'], ['deliverables', 'deliverables'], ['duties', 'duties'], ['costs', 'money'],
];

type Sheet = InstanceType<typeof PDFDocument>;

const heading = (sheet: Sheet, text: string): unknown => sheet.moveDown(0.8).font('Helvetica-Bold').fontSize(SIZES.heading).fillColor(INK).text(latin(text)).moveDown(0.2);
const body = (sheet: Sheet, text: string): unknown => sheet.font('Helvetica').fontSize(SIZES.body).fillColor('black').text(latin(text), { lineGap: 2 });

function writeSignatures(sheet: Sheet, { t }: Translator, { signatures }: VersionRow): void {
  heading(sheet, t('signatures'));
  if (signatures.length === 0) body(sheet, t('unsigned'));
  for (const { side, party, name, role, at } of signatures) body(sheet, `${t(side)}, ${party}: ${name}, ${role}. ${new Date(at).toISOString()}`);
}

function write(sheet: Sheet, { language, siteName, verifyAt, request, version }: Paper): void {
  const translator = createTranslator(language, paperWords[language]);
  const { t } = translator;
  sheet.font('Helvetica-Bold').fontSize(SIZES.title).fillColor(INK).text(latin(t('title')));
  body(sheet, t('request', request));
  body(sheet, t('version', { number: version.number, at: version.at.toISOString() }));
  for (const [field, word] of HEADINGS) {
    heading(sheet, t(word));
    body(sheet, version.terms[field]);
  }
  heading(sheet, t('dates'));
  body(sheet, t('span', { from: version.terms.from, until: version.terms.until }));
  writeSignatures(sheet, translator, version);
  sheet.moveDown(1).font('Helvetica').fontSize(SIZES.small).fillColor('black').text(latin(t('digest'))).font('Courier').text(version.digest);
  sheet.font('Helvetica').text(latin(t('verify'))).text(verifyAt, { link: verifyAt, underline: true }).text(latin(siteName));
}

/** An agreement’s version on paper, in the reader’s language; the terms as they were written. */
export function paperOf(paper: Paper): Promise<Buffer> {
  const sheet = new PDFDocument({
    size: 'A4', margin: MARGIN, lang: paper.language, info: { Title: latin(paper.request.title), Author: latin(paper.siteName), CreationDate: paper.version.at },
  });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheet.on('end', () => resolve(Buffer.concat(chunks)));
    sheet.on('error', reject);
    write(sheet, paper);
    sheet.end();
  });
}
