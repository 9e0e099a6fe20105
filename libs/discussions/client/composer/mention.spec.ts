import { mentionAt } from './mention';

/** `|` marks the caret. */
const at = (marked: string) => mentionAt(marked.replace('|', ''), marked.indexOf('|'))?.query;

it.each([
  ['Hola @|', ''],
  ['Hola @ur|', 'ur'],
  ['@urug|uay', 'urug'],
  ['(@ana|', 'ana'],
  ['a\n@chi|', 'chi'],
  ['Hola @Gobierno de Ch|', 'Gobierno de Ch'],
])('is being typed in %s', (marked, query) => expect(at(marked)).toBe(query));

it.each(['correo@orga|', 'Hola @ana, sí|', 'Hola |@ana', '@ana\nsí|', '@uno dos tres cuatro|', 'nada|'])('is not being typed in %s', (marked) => expect(at(marked)).toBeUndefined());

it('says what to replace', () => expect(mentionAt('Hola @ur y más', 8)).toEqual({ from: 5, to: 8, query: 'ur' }));
