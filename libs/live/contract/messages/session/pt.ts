import type * as es from './es';

export const problems: Record<keyof typeof es.problems, string> = {
  'session-moved-on': 'A sessão mudou de estado nesse meio-tempo. Recarregue a página e veja o próximo passo.',
  'session-not-ready': 'Ainda falta algo para dar este passo. A página diz o quê.',
};
export const fields: Record<keyof typeof es.fields, string> = {};
export const refusals: Record<keyof typeof es.refusals, string> = {
  'session-moved-on': 'Neste estado da sessão isso já não é possível.',
  'session-moderators-only': 'Só quem modera a sessão pode fazê-lo.',
  'session-rapporteurs-only': 'Só quem faz a relatoria da sessão pode fazê-lo.',
  'session-captioners-only': 'Só quem legenda a sessão pode fazê-lo.',
  'session-locked': 'A sala está fechada: ninguém mais entra.',
  'removed-from-session': 'A moderação retirou você desta sessão. Na sala estão o motivo e como contestar.',
};
