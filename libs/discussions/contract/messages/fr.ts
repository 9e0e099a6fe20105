import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  problems: {
    'slow-mode': 'Ce sujet ou ce groupe est au rythme ralenti : attendez un peu avant de publier à nouveau. Votre texte est toujours ici.',
    'submission-decided': 'Ce texte n’attend plus : il a été décidé ou retiré.',
    'submission-stale': 'Le message a changé ou a été supprimé depuis que cette modification a été proposée : refusez-la avec le motif.',
    'same-group': 'Le sujet est déjà dans ce groupe.',
    'merge-groups': 'On ne fusionne que des sujets d’un même groupe, lus par les mêmes personnes. Déplacez-le d’abord.',
    'merge-self': 'Choisissez un autre sujet.',
    'split-opens-deleted': 'Le premier message choisi est supprimé et ne peut ouvrir un sujet. Choisissez-en un autre.',
    'stale-edit': 'Ce message a changé pendant que vous écriviez. Comparez votre texte avec le texte actuel, puis publiez à nouveau.',
    'parent-deleted': 'Le message auquel vous répondez a été supprimé. Votre texte est toujours là : répondez à un autre message ou au sujet.',
  },
  fields: {
    'unknown-posts': 'Choisissez des réponses qui sont encore dans ce sujet.',
    'unknown-parent': 'Le message auquel vous répondez n’est pas dans ce sujet. Répondez à un autre message ou au sujet.',
    'unknown-answer': 'Choisissez une réponse de ce sujet qui n’est pas supprimée.',
    'reason-required': 'Indiquez pourquoi vous le supprimez : le motif s’affichera à sa place.',
    'malformed-tag': 'Utilisez des lettres, des chiffres et des traits d’union ; par exemple, données-ouvertes.',
    repeated: 'Retirez ce qui est répété.',
    'unknown-choice': 'Choisissez l’une des options.',
  },
  refusals: {
    'post-moved': 'Le message est passé dans un autre sujet.',
    'topic-locked': 'Le sujet est fermé : il ne reçoit plus de réponses.',
    'topic-archived': 'Le sujet est archivé : il ne peut plus être modifié.',
    'moderators-announce': 'Les annonces sont publiées par les personnes qui modèrent ou président le groupe.',
    'opener-or-moderators': 'Seuls la personne qui a ouvert le sujet et les modérateurs du groupe peuvent le faire.',
    'not-a-question': 'Seule une question peut avoir une réponse acceptée.',
    'own-posts-only': 'Seul l’auteur du message peut le faire.',
    'post-deleted': 'Le message a été supprimé.',
    'moderators-restore': 'Il a été supprimé par la modération : les modérateurs du groupe peuvent le rétablir.',
  },
};
