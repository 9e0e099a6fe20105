import { readArguments, UsageError } from './arguments';

const expected = { words: ['EMAIL'], options: { group: 'text', json: 'flag' } } as const;

test('words and options are read in any order', () => {
  const given = readArguments(['--group', ' mesa ', 'ana@example.org', '--json'], expected);
  expect(given.word('EMAIL')).toBe('ana@example.org');
  expect(given.required('group')).toBe('mesa');
  expect(given.flag('json')).toBe(true);
  expect(readArguments(['--group=a=b', 'x'], expected).required('group')).toBe('a=b');
  expect(readArguments(['x'], expected).flag('json')).toBe(false);
});

test.each([
  [[], 'EMAIL is missing.'],
  [['a', 'b'], '"b" is not expected.'],
  [['a', '--colour'], "Unknown option '--colour'."],
  [['a', '--group'], "Option '--group <value>' argument missing."],
  [['a', '--json=yes'], "Option '--json' does not take an argument."],
])('%j is refused in a sentence', (given, sentence) => {
  expect(() => readArguments(given, expected)).toThrow(new UsageError(sentence));
});

test('an option that must be there is named when it is not, or is empty', () => {
  expect(() => readArguments(['a'], expected).required('group')).toThrow('--group is missing.');
  expect(() => readArguments(['a', '--group', ' '], expected).required('group')).toThrow('--group is missing.');
});
