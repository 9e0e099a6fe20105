import type * as es from './es';

export const problems: typeof es.problems = {
  'session-not-live': 'A sessão não está ao vivo: aguarde que comece ou continue.',
  'session-full': 'A sala está cheia. Você pode acompanhar a sessão nesta página sem participar.',
  'queue-closed': 'Por enquanto não se pede a palavra: a moderação fechou a fila.',
  'hand-already-raised': 'Você já pediu a palavra. Retire o pedido antes de fazer outro.',
  'hand-has-floor': 'Você já tem a palavra.',
  'hand-nothing-to-answer': 'Ainda não falou ninguém a quem responder. Peça a palavra.',
  'hand-gone': 'Esse pedido de palavra já não espera. Veja como está a fila.',
  'floor-moved-on': 'Outra pessoa que modera mudou a palavra antes. Veja quem a tem e tente de novo.',
  'floor-not-present': 'Essa pessoa já não está na sala.',
  'agenda-moved-on': 'A pauta mudou enquanto isso. Veja-a e tente de novo.',
  'agenda-full': 'A pauta não admite mais pontos.',
  'item-over': 'Esse ponto já começou ou terminou: não se pode mudar assim.',
  'person-moderates': 'Quem modera não é retirado da sala. Tire-lhe antes esse papel.',
  'person-not-present': 'Essa pessoa não está na sala.',
  'person-not-removed': 'Essa pessoa não estava retirada da sala.',
};
export const fields: typeof es.fields = {};
export const refusals: typeof es.refusals = {
  'session-come-in-first': 'Entre primeiro na sala.',
};
