import PDFDocument from 'pdfkit';
import type { Language } from '../../contract';
import { faceOf, runsOf, type Script } from './faces';

export interface PaperOrder {
  language: Language;
  title: string;
  /** The site, as the file's author. */
  author: string;
  at: Date;
  /** Across rather than upright: a certificate. */
  wide?: boolean;
}

/** Points: A4 with a hand's margin, body of a letter. */
const MARGIN = 64;
const SIZES = { title: 20, heading: 13, body: 11, small: 9 } as const;
const INK = '#1f2152';
const BLACK = '#000000';
/** The files hold one weight: a line around the letters makes them bold. */
const BOLD_LINE = 0.35;
const LINE_GAP = 2;

type Sheet = InstanceType<typeof PDFDocument>;
type Options = PDFKit.Mixins.TextOptions;

interface Look {
  size: number;
  color?: string;
  bold?: boolean;
}

/** Paragraphs one below the other; pages follow of themselves. */
export interface Pen {
  title(text: string, options?: Options): void;
  heading(text: string): void;
  body(text: string, options?: Options): void;
  /** Fine print; with an address it is a link. */
  small(text: string, link?: string): void;
  /** Empty lines. */
  space(lines: number): void;
}

/** A script's letters, put into the file once. */
function setIn(sheet: Sheet, script: Script): Sheet {
  sheet.registerFont(script, faceOf(script) as PDFKit.Mixins.PDFFontSource);
  return sheet.font(script);
}

function put(sheet: Sheet, text: string, { size, color = BLACK, bold = false }: Look, options: Options = {}): void {
  const runs = runsOf(text);
  sheet.fontSize(size).fillColor(color).strokeColor(color).lineWidth(BOLD_LINE);
  const look = { lineGap: LINE_GAP, ...options, ...(bold && { stroke: true, fill: true }) };
  if (runs.length === 0) return void sheet.moveDown();
  for (const [index, { script, text: piece }] of runs.entries()) {
    setIn(sheet, script).text(piece, { ...look, continued: index < runs.length - 1 });
  }
}

const penOf = (sheet: Sheet): Pen => ({
  title: (text, options) => put(sheet, text, { size: SIZES.title, color: INK, bold: true }, options),
  heading(text) {
    sheet.moveDown(0.8);
    put(sheet, text, { size: SIZES.heading, color: INK, bold: true });
    sheet.moveDown(0.2);
  },
  body: (text, options) => put(sheet, text, { size: SIZES.body }, options),
  small: (text, link) => put(sheet, text, { size: SIZES.small }, link ? { link, underline: true } : {}),
  space: (lines) => void sheet.moveDown(lines),
});

/** A PDF in the site's type. Letters that it does not have stand as question marks; the page has them. */
export function writePaper({ language, title, author, at, wide = false }: PaperOrder, write: (pen: Pen) => void): Promise<Buffer> {
  const sheet = new PDFDocument({ size: 'A4', layout: wide ? 'landscape' : 'portrait', margin: MARGIN, lang: language, displayTitle: true, info: { Title: title, Author: author, CreationDate: at } });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheet.on('end', () => resolve(Buffer.concat(chunks)));
    sheet.on('error', reject);
    write(penOf(sheet));
    sheet.end();
  });
}
