import { figure, money } from './money';

test('writes money in the reader’s way, cents only where there are any', () => {
  expect([figure(1_800_000, 'es'), figure(1_800_000, 'en'), figure(705, 'pt'), money(240_000, 'USD', 'es')]).toEqual(['18.000', '18,000', '7,05', 'USD 2.400']);
});
