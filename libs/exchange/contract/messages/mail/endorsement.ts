import type { Catalog } from '@minga/kernel/contract';

const es = {
  subject: 'Se quitó su aval: {name}',
  removed: 'La secretaría quitó lo que usted escribió sobre {name} en «{term}»: «{text}»',
  why: 'Motivo: {reason}',
  button: 'Ver la página',
};

/** The letter to whom a steward took an endorsement from. */
export const endorsementLetters: Catalog<typeof es> = {
  es,
  pt: {
    subject: 'Seu aval foi removido: {name}',
    removed: 'A secretaria removeu o que você escreveu sobre {name} em “{term}”: “{text}”',
    why: 'Motivo: {reason}',
    button: 'Ver a página',
  },
  en: {
    subject: 'Your endorsement was removed: {name}',
    removed: 'The secretariat removed what you wrote about {name} on “{term}”: “{text}”',
    why: 'Reason: {reason}',
    button: 'See the page',
  },
  fr: {
    subject: 'Votre recommandation a été retirée : {name}',
    removed: 'Le secrétariat a retiré ce que vous aviez écrit sur {name} à propos de « {term} » : « {text} »',
    why: 'Motif : {reason}',
    button: 'Voir la page',
  },
};
