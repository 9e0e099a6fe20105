import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  invited: {
    subject: '{name} vous invite sur {site}',
    text: '{name} vous invite à participer à {site}. L’invitation est valable {days} jours.',
    button: 'Voir l’invitation',
  },
  'invited-with': {
    subject: '{name} vous invite sur {site}',
    text: '{name} vous invite à participer à {site} et vous dit : « {message} ». L’invitation est valable {days} jours.',
    button: 'Voir l’invitation',
  },
  'registration-approved': {
    subject: 'Votre compte sur {site} est prêt',
    text: 'Le secrétariat de {site} a approuvé votre inscription. Vous pouvez vous connecter.',
    button: 'Se connecter',
  },
  'registration-refused': {
    subject: 'Votre inscription sur {site}',
    text: 'Le secrétariat de {site} n’a pas approuvé votre inscription. Motif : {reason}',
    button: 'Aller sur le site',
  },
  'registration-asked': {
    subject: 'Une question sur votre inscription à {site}',
    text: 'Avant d’approuver votre inscription, le secrétariat de {site} vous demande : {question}',
    button: 'Répondre',
  },
};
