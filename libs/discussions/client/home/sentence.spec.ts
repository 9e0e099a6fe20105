import { createTranslator, type Language, type Messages } from '@minga/kernel/contract';
import en from '../messages/en';
import es from '../messages/es';
import fr from '../messages/fr';
import pt from '../messages/pt';
import { homeSentence } from './sentence';

const catalogs: Record<Language, Messages> = { es, pt, en, fr };
const say = (language: Language, waiting: number) => homeSentence(createTranslator(language, { discussions: catalogs[language] }), waiting);

it.each([
  ['es', 0, 'Nada espera su respuesta.'],
  ['es', 1, 'Un asunto espera su respuesta.'],
  ['es', 4, 'Cuatro asuntos esperan su respuesta.'],
  ['es', 23, '23 asuntos esperan su respuesta.'],
  ['pt', 1, 'Um assunto espera sua resposta.'],
  ['pt', 10, 'Dez assuntos esperam sua resposta.'],
  ['en', 1, 'One matter awaits your reply.'],
  ['en', 2, 'Two matters await your reply.'],
  ['fr', 0, 'Rien n’attend votre réponse.'],
  ['fr', 1, 'Un sujet attend votre réponse.'],
  ['fr', 5, 'Cinq sujets attendent votre réponse.'],
] as const)('in %s, %i: %s', (language, waiting, sentence) => expect(say(language, waiting)).toBe(sentence));
