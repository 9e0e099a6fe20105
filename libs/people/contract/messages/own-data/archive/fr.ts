import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  title: 'Vos données',
  about: 'Tout ce que ce site conserve de vous. Les fichiers JSON contiennent la même chose, un par type de donnée.',
  nothing: 'Il n’y a rien.',
  files: {
    profile: 'Profil',
    affiliations: 'Affiliations',
    sessions: 'Sessions',
    acts: 'Actes enregistrés sur votre compte',
    'invitations-used': 'Invitations utilisées',
    'invitations-sent': 'Invitations envoyées',
    registration: 'Inscription',
    memberships: 'Groupes',
    'membership-requests': 'Demandes d’adhésion',
    'invitations-received': 'Invitations à des groupes',
    'group-sanctions': 'Mesures dans des groupes',
    topics: 'Sujets',
    posts: 'Messages',
    edits: 'Versions antérieures des messages',
    reactions: 'Réactions',
    'read-marks': 'Marques de lecture',
    drafts: 'Brouillons',
    'waiting-texts': 'Textes mis en attente',
    flags: 'Signalements',
    identities: 'Comptes chez des fournisseurs d’identité',
    moderation: 'Décisions de modération',
    appeals: 'Recours',
    sanctions: 'Mesures sur votre compte',
  },
};
