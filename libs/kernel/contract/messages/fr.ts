import type { SameKeys } from '../i18n';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  problems: {
    'not-found': 'Nous ne trouvons pas ce que vous cherchez. Cela n’existe peut-être plus, ou vous n’y avez pas accès.',
    'invalid-input': 'Vérifiez les champs signalés.',
    'malformed-body': 'L’envoi est illisible. Rechargez la page et réessayez.',
    'body-too-large': 'L’envoi dépasse la taille permise. Raccourcissez-le et renvoyez-le.',
    'unsupported-media-type': 'Ce format n’est pas accepté.',
    'sign-in-required': 'Connectez-vous pour continuer.',
    forbidden: 'Vous n’avez pas l’autorisation de faire cela.',
    'foreign-origin': 'La demande ne vient pas de ce site. Ouvrez la page ici et réessayez.',
    'mutation-reused': 'Cet envoi a déjà servi à autre chose. Rechargez la page et réessayez.',
    'too-many-requests': 'Vous avez fait beaucoup de demandes de suite. Attendez {wait} et réessayez.',
    'too-many-attempts': 'Il y a eu trop de tentatives. Attendez {wait} et réessayez.',
    'shutting-down': 'Le site redémarre. Réessayez dans quelques secondes.',
    unavailable: 'Le site n’a pas répondu. Votre texte est toujours ici ; réessayez.',
    internal: 'Une erreur s’est produite de notre côté. Votre texte est toujours ici ; réessayez.',
  },
  fields: {
    required: 'Remplissez ce champ.',
    'too-long': 'Utilisez au plus {most} caractères.',
    'too-short': 'Utilisez au moins {least} caractères.',
    'too-large': 'La valeur maximale est {most}.',
    'too-small': 'La valeur minimale est {least}.',
    'too-many': 'Choisissez-en au plus {most}.',
    'too-few': 'Choisissez-en au moins {least}.',
    'malformed-text': 'Le texte contient des caractères impossibles à enregistrer.',
    malformed: 'Vérifiez le format.',
    'not-an-option': 'Choisissez l’une des options.',
    'unknown-field': 'Ce champ n’existe pas.',
    invalid: 'Vérifiez cette donnée.',
  },
  refusals: {},
};
