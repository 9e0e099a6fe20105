import { pickWords } from './pick-words';

const words = { web: { home: 'Inicio' }, people: { person: { verified: 'sí' }, register: { title: 'Crear' } }, admin: { title: 'x' } };

it('leaves whole branches and single sentences, where they were', () => {
  expect(pickWords(words, ['web', 'people.register.title'])).toEqual({ web: { home: 'Inicio' }, people: { register: { title: 'Crear' } } });
});
it('takes no name for another that begins alike', () => expect(pickWords({ people: { person: 'a', 'person-s': 'b' } }, ['people.person'])).toEqual({ people: { person: 'a' } }));
