import type { FiguresView, Times } from '../../contract';

/** What a spreadsheet would take for a formula; an apostrophe before it makes it a text. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell that every spreadsheet reads as what it is: RFC 4180, and never a formula. Numbers stay numbers. */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const HEAD = ['by', 'what', 'to', 'requests', 'delivered', 'hours_to_first_offer', 'days_to_agreement', 'days_to_delivery'];

/** The figures as one table, with the byte order mark by which spreadsheets know UTF-8. */
export function figuresCsv(figures: FiguresView): string {
  const line = (by: string, what: string, row: Times) => [by, what, null, row.requests, row.delivered, row.firstOffer, row.agreement, row.delivery];
  const rows = [
    HEAD,
    line('all', '', figures.all),
    ...figures.themes.map((row) => line('theme', row.theme, row)),
    ...figures.countries.map((row) => line('country', row.country, row)),
    ...figures.stakeholderGroups.map((row) => line('stakeholder_group', row.stakeholderGroup, row)),
    ...figures.flows.map(({ from, to, times }) => ['helps', from, to, times, null, null, null, null]),
  ];
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
