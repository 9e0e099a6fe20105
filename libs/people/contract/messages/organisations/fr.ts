import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  problems: {
    'claim-decided': 'Quelqu’un a déjà décidé de cette affiliation. La liste est à jour.',
    'organisation-not-confirmed': 'Confirmez d’abord l’organisation.',
    'organisation-merged': 'Cette organisation a déjà été réunie à une autre.',
  },
  fields: {
    'invalid-site': 'Saisissez une adresse complète, par exemple https://www.organisation.org',
    'not-a-domain': 'Saisissez un domaine, par exemple organisation.org',
    'public-suffix': 'Beaucoup d’organisations partagent ce domaine. Saisissez le sien, par exemple organisation.gouv.ht',
    'public-mail': 'Tout le monde peut avoir une adresse sous ce domaine : il ne dit rien de l’organisation.',
    'organisation-exists': 'Une organisation porte déjà ce nom dans le pays. Vous pouvez les réunir.',
    'organisation-refused': 'Cette organisation n’a pas été acceptée dans le réseau. Choisissez-en une autre ou écrivez à l’administration.',
    'same-organisation': 'Choisissez une autre organisation : c’est la même.',
  },
  refusals: {
    'stewards-only': 'Seule l’administration du réseau peut faire cela.',
    'representatives-only': 'Seules les personnes qui représentent l’organisation peuvent faire cela.',
    'own-affiliation': 'Une autre personne décide de votre propre affiliation.',
    'affiliation-not-verified': 'Vérifiez d’abord l’affiliation.',
    'organisation-confirmed': 'L’organisation est déjà confirmée. Si c’est un doublon, réunissez-la à l’autre.',
  },
  mail: {
    greeting: 'Bonjour {person}',
    reason: 'Motif : {reason}',
    confirmed: {
      subject: 'L’organisation que vous avez ajoutée est confirmée',
      text: 'L’administration de {site} a confirmé « {organisation} ». Elle figure désormais dans l’annuaire.',
      button: 'Voir l’organisation',
      closing: 'Vous recevez cet avis parce que vous l’avez ajoutée.',
    },
    refused: {
      subject: '« {organisation} » n’a pas été acceptée',
      text: 'L’administration de {site} n’a pas accepté « {organisation} ». Les affiliations avec elle ont pris fin.',
      button: 'Indiquer une autre organisation',
      closing: 'Si vous pensez que c’est une erreur, écrivez à l’administration du réseau.',
    },
    verified: {
      subject: 'Votre affiliation avec {organisation} est vérifiée',
      text: 'Désormais, {organisation} apparaît comme vérifiée à côté de votre nom.',
      button: 'Voir l’organisation',
      closing: 'Si vous changez d’organisation ou de fonction, il faudra la vérifier à nouveau.',
    },
    'claim-refused': {
      subject: 'Votre affiliation avec {organisation} n’a pas été vérifiée',
      text: 'Votre affiliation avec {organisation} n’a pas été vérifiée et n’apparaît plus à côté de votre nom.',
      button: 'Revoir votre profil',
      closing: 'Si vous pensez que c’est une erreur, indiquez-la à nouveau avec une adresse vérifiée de l’organisation.',
    },
    representative: {
      subject: 'Vous représentez {organisation} sur {site}',
      text: 'Désormais, vous pouvez vérifier d’autres personnes de {organisation} et décrire l’organisation.',
      button: 'Voir l’organisation',
      closing: 'Vous pouvez quitter ce rôle quand vous voulez, sur la page de l’organisation.',
    },
    'representative-ended': {
      subject: 'Vous ne représentez plus {organisation} sur {site}',
      text: 'Votre rôle de représentant de {organisation} a pris fin. Votre affiliation reste vérifiée.',
      button: 'Voir l’organisation',
      closing: 'Si vous pensez que c’est une erreur, écrivez à l’administration du réseau.',
    },
  },
};
