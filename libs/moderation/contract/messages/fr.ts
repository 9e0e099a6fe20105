import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';
import * as conduct from './conduct/fr';

export const fr: SameKeys<typeof es> = {
  problems: {
    ...conduct.problems,
    'already-decided': 'Une autre personne a déjà tranché ce cas. La liste est à jour.',
    'claimed-by-other': 'Une autre personne a ouvert ce cas. Choisissez-en un autre ou attendez qu’elle le laisse.',
  },
  fields: {
    ...conduct.fields,
    'blocked-word': 'Le texte contient une expression qui ne se publie pas sur ce site. Modifiez-la.',
    'new-account-links': 'Votre compte est nouveau : pour l’instant, {most} liens au plus par message.',
    'new-account-mentions': 'Votre compte est nouveau : pour l’instant, {most} personnes mentionnées au plus par message.',
    'empty-pattern': 'Écrivez au moins une lettre ou un chiffre.',
    'unknown-choice': 'Choisissez l’une des options.',
  },
  refusals: {
    ...conduct.refusals,
    'own-subject': 'Ceci est à vous : vous pouvez le modifier ou le supprimer sans le signaler.',
    'stewards-only': 'Seul le secrétariat du réseau peut le faire.',
    'nobody-to-ask': 'Ce cas n’a pas d’auteur à interroger.',
    'already-with-stewards': 'Le secrétariat a déjà ce cas.',
    'not-offered': 'Cette décision ne convient pas à ce cas. Rechargez la page et choisissez-en une autre.',
    'held-first': 'Les premiers messages d’un nouveau compte sont d’abord lus par la modération.',
    'held-links': 'Il contient beaucoup de liens : la modération le lit d’abord.',
    'held-word': 'Il contient une expression surveillée : la modération le lit d’abord.',
    'held-duplicate': 'Le même texte a été publié il y a moins d’une heure : la modération le lit d’abord.',
  },
};
