import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const fr: SameKeys<typeof es> = {
  title: 'Vos données',
  lead: 'Emportez une copie de tout ce qui est à vous, ou supprimez le compte.',
  'to-page': 'Télécharger ou supprimer',
  export: {
    title: 'Télécharger vos données',
    about: 'Un fichier ZIP avec votre profil, affiliations, sessions, groupes, messages avec leurs sujets, modifications, réactions, marques de lecture et brouillons : en JSON pour les programmes et en page à lire.',
    ask: 'Préparer le fichier',
    waiting: 'Le fichier est en préparation. Nous vous écrirons quand il sera prêt.',
    failed: 'Le fichier n’a pas pu être préparé. Demandez-le à nouveau.',
    ready: 'Disponible jusqu’au',
    download: 'Télécharger ({size})',
  },
  delete: {
    title: 'Supprimer le compte',
    about: 'Vous êtes déconnecté et, après {days} jours, tout ce qui dit qui vous êtes est effacé. Si vous vous connectez avant, le compte est conservé.',
    'to-page': 'Voir ce qui se passera',
    goes: 'Effacé',
    profile: 'Votre profil, photo, sessions, brouillons et marques de lecture',
    names: 'Votre nom dans les mentions et citations des autres : il reste « compte supprimé »',
    figures: 'Ce qu’il y a de vous',
    parts: {
      memberships: 'Groupes dont vous êtes membre',
      requests: 'Demandes d’aide que vous avez faites',
      offers: 'Offres d’aide que vous avez faites',
      'live-questions': 'Questions dans des sessions',
      'live-messages': 'Messages dans le chat de sessions',
      topics: 'Sujets ouverts',
      posts: 'Messages écrits',
      drafts: 'Brouillons',
      reactions: 'Réactions',
    },
    written: 'Que faire de ce que vous avez écrit',
    keep: 'Cela reste, sans votre nom',
    'keep-hint': 'Les conversations restent compréhensibles',
    remove: 'Cela est supprimé',
    'remove-hint': 'Là où d’autres ont répondu, une marque sans texte reste',
    forbidden: 'Sur ce site, ce qui a été écrit reste, sans votre nom, pour que les conversations se comprennent.',
    submit: 'Supprimer mon compte',
    back: 'Retour à votre compte',
    'done-title': 'Votre compte sera supprimé',
    done: 'Il sera effacé le {date}. Si vous changez d’avis, connectez-vous avant cette date : le compte est conservé.',
  },
};
export default fr;
