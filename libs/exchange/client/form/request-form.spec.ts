import { describe, expect, it } from '@jest/globals';
import { besideControls } from './request-form';

const refusedWith = (...fields: string[]) => ({
  code: 'invalid', title: 'Falta corregir un dato.', facts: {}, values: { 'budget-travel': '6000', 'budget-fees': '-5', 'budget-other': ' ' },
  fields: fields.map((field) => ({ field, code: 'malformed-amount', message: 'Escriba un importe.' })),
});
const placesOf = (...fields: string[]) => besideControls(refusedWith(...fields))?.fields.map(({ field }) => field);

describe('a refused line of the budget', () => {
  it('is said beside the kind of cost that it was typed for', () => {
    expect(placesOf('budget.0.amount', 'budget.1.amount')).toEqual(['budget-travel', 'budget-fees']);
  });

  it('leaves what is of the whole budget, and other fields, where they are', () => {
    expect(placesOf('budget', 'budget.7.amount', 'links.0')).toEqual(['budget', 'budget.7.amount', 'links.0']);
    expect(besideControls(undefined)).toBeUndefined();
  });
});
