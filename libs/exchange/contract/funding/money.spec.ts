import { amountIn, figure, money } from './money';

test.each([
  ['12000', 1_200_000], ['12.000', 1_200_000], ['12,000', 1_200_000], ['12 000,50', 1_200_050], ['1,234.5', 123_450], ['0', 0], ['7,05', 705], ['1.000.000', 100_000_000],
])('reads %s', (typed, amount) => expect(amountIn(typed)).toBe(amount));

test.each(['', '-5', '1e9', 'mil', '1.2.3', '12.0000', '٣', '5 USD', '1,,2', '+7'])('takes %j for no amount', (typed) => expect(amountIn(typed)).toBeNaN());

test('writes money in the reader’s way, cents only where there are any', () => {
  expect([figure(1_800_000, 'es'), figure(1_800_000, 'en'), figure(705, 'pt'), money(240_000, 'USD', 'es')]).toEqual(['18.000', '18,000', '7,05', '2.400 USD']);
});
