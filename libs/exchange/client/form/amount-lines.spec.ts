import { describe, expect, it } from '@jest/globals';
import { besideAmounts, readLines } from './amount-lines';

const BUDGET = { list: 'budget', prefix: 'budget-' };
const typed: Record<string, string> = { 'budget-travel': '6000', 'budget-fees': '-5', 'budget-other': ' ' };
const refusedWith = (...fields: string[]) => ({
  code: 'invalid', title: 'Falta corregir un dato.', facts: {}, values: typed,
  fields: fields.map((field) => ({ field, code: 'malformed-amount', message: 'Escriba un importe.' })),
});
const placesOf = (...fields: string[]) => besideAmounts(BUDGET, refusedWith(...fields)).fields.map(({ field }) => field);

describe('amounts by kind of cost', () => {
  it('are sent for the kinds that something was typed for', () => {
    expect(readLines(BUDGET, (name) => typed[name] ?? '')).toEqual([{ kind: 'travel', amount: 600_000 }, { kind: 'fees', amount: -1 }]);
  });

  it('are refused beside the kind that they were typed for', () => {
    expect(placesOf('budget.0.amount', 'budget.1.amount')).toEqual(['budget-travel', 'budget-fees']);
  });

  it('leave what is of all of them, and of other fields, where it is', () => {
    expect(placesOf('budget', 'budget.7.amount', 'links.0')).toEqual(['budget', 'budget.7.amount', 'links.0']);
  });
});
