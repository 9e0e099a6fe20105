import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './words.es';

export const fr: SameKeys<typeof es> = {
  skip: 'Aller au contenu',
  home: 'Accueil',
  'main-navigation': 'Principale',
  ligero: 'Léger',
  'ligero-hint': 'Consommer moins de données : sans polices, sans photos et sans programmes',
  'ligero-on': 'Activer le mode léger',
  'ligero-off': 'Revenir au mode complet',
  'ligero-live': 'Charger la version interactive',
  'language-is': 'Langue : {language}',
  theme: 'Apparence',
  themes: { system: 'Selon l’appareil', light: 'Clair', dark: 'Sombre' },
  'your-account': 'Votre compte : {name}',
  'sign-in': 'Se connecter',
  'sign-out': 'Se déconnecter',
  loading: 'Chargement de la page',
  connecting: 'Connexion…',
  connected: 'Connecté',
  offline: 'Hors connexion',
  weight: 'Cette page a pesé {size} Ko',
  zone: 'Heures : {zone}',
  errors: {
    'not-found': { title: 'Cette page n’est pas ici', text: 'Elle a peut-être été retirée, l’adresse contient peut-être une erreur, ou vous n’y avez pas accès.' },
    forbidden: { title: 'Vous n’avez pas l’autorisation', text: 'Demandez-la à qui coordonne le groupe, ou connectez-vous avec un autre compte.' },
    offline: { title: 'Pas de connexion', text: 'La page se chargera d’elle-même au retour de la connexion. Ce que vous avez écrit est conservé sur cet appareil.' },
    broken: { title: 'Un problème est survenu de notre côté', text: 'Il a été enregistré. Réessayez dans un instant ; ce que vous avez écrit est conservé sur cet appareil.' },
    refused: 'Nous n’avons pas pu recevoir l’envoi',
    retry: 'Réessayer',
    home: 'Aller à l’accueil',
  },
};
