import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';
import { fr as conduct } from './conduct/fr';

export const fr: SameKeys<typeof es> = {
  ...conduct,
  reasons: {
    'no-breach': 'Cela n’enfreint pas les règles.',
    spam: 'C’est de la publicité ou un contenu répété.',
    'off-topic': 'Cela ne concerne pas le sujet du groupe.',
    harassment: 'Cela attaque ou harcèle une personne.',
    'personal-data': 'Cela expose des données personnelles.',
    illegal: 'Cela peut être contraire à la loi.',
    duplicate: 'C’est déjà traité ailleurs.',
  },
  author: {
    subject: 'À propos de votre publication : la décision de la modération',
    approve: 'Votre texte, qui attendait d’être lu, a été publié : « {title} »',
    reject: 'Votre texte n’a pas été publié : « {title} »',
    hide: 'Votre publication a été masquée : « {title} »',
    delete: 'Votre publication a été supprimée : « {title} »',
    move: 'Votre publication est passée dans un autre groupe : « {title} »',
    lock: 'Fermé aux nouvelles réponses : « {title} »',
    keep: 'La modération vous écrit à propos de : « {title} »',
    resolve: 'La modération vous écrit à propos de : « {title} »',
    why: 'Motif : {why}',
    message: 'Message de la modération : {message}',
    open: 'Voir',
    appeal: 'Contester la décision',
    'appeal-how': 'Si vous n’êtes pas d’accord, vous pouvez contester : une autre personne décidera.',
  },
  flagger: {
    subject: 'Votre signalement a été traité',
    upheld: 'Merci de nous avoir prévenus. Une mesure a été prise sur ce que vous avez signalé : « {title} »',
    kept: 'Merci de nous avoir prévenus. Ce que vous avez signalé a été examiné et n’enfreint pas les règles : « {title} »',
    message: 'Message de la modération : {message}',
    open: 'Voir vos signalements',
    closing: 'Seule la modération sait qui a signalé.',
  },
  question: {
    subject: 'La modération vous pose une question',
    about: 'Avant de décider à propos de « {title} », la modération vous demande :',
    button: 'Répondre',
    closing: 'Seule la modération lit votre réponse.',
  },
};
