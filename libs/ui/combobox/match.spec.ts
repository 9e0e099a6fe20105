import { matchParts } from './match';

it.each([
  ['Gobierno de Santa Lucía', 'lucia', ['Gobierno de Santa ', 'Lucía', '']],
  ['Água e Saneamento', 'agua', ['', 'Água', ' e Saneamento']],
  ['Gobierno', 'xyz', ['Gobierno', '', '']],
  ['Gobierno', '  ', ['Gobierno', '', '']],
  ['Red 🌎 Sur', 'sur', ['Red 🌎 ', 'Sur', '']],
])('splits %s around %s', (text, query, parts) => {
  expect(matchParts(text, query)).toEqual(parts);
});
