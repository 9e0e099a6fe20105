import type { RefusedForm } from '@minga/kernel/client';
import { FUNDING_KINDS, type FundingKind } from '../../contract';
import { readAmount } from './amounts';

/** Amounts that a form takes, one control for each kind of cost: the budget of a request, the lines of a pledge. */
export interface AmountLines {
  /** What the server calls the list. */
  list: string;
  /** What the controls' names begin with. */
  prefix: string;
}

/** The control of a kind of cost. */
export const amountField = ({ prefix }: AmountLines, kind: FundingKind): string => prefix + kind;

const kindsIn = (lines: AmountLines, typed: (name: string) => string | undefined): FundingKind[] => FUNDING_KINDS.filter((kind) => typed(amountField(lines, kind))?.trim());

/** The kinds for which something was typed, as they are sent. */
export const readLines = (lines: AmountLines, field: (name: string) => string): { kind: FundingKind; amount: number }[] =>
  kindsIn(lines, field).map((kind) => ({ kind, amount: readAmount(field(amountField(lines, kind))) }));

/** A refusal of the list's second line as one of the control it was typed in, so that it is said beside that one. */
export function besideAmounts(lines: AmountLines, refused: RefusedForm): RefusedForm {
  const kinds = kindsIn(lines, (name) => refused.values[name]);
  const placed = (field: string): string => {
    const [list, line] = field.split('.');
    const kind = list === lines.list ? kinds[Number(line)] : undefined;
    return kind ? amountField(lines, kind) : field;
  };
  return { ...refused, fields: refused.fields.map((one) => ({ ...one, field: placed(one.field) })) };
}
