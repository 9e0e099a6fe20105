import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const fr: SameKeys<typeof es> = {
  families: { account: 'Comptes', affiliation: 'Affiliations', organisation: 'Organisations', group: 'Groupes', 'site-setting': 'Configuration', audit: 'Registre', submission: 'Publications retenues', passkey: 'Clés d’accès', identity: 'Fournisseurs d’identité' },
  acts: {
    'site-setting': { changed: 'A modifié la configuration' },
    audit: { exported: 'A téléchargé le registre' },
    account: {
      'address-changed': 'A changé l’adresse électronique',
      'address-restored': 'A repris l’adresse électronique',
      banned: 'A exclu une personne',
      'data-asked': 'A demandé ses données',
      'data-fetched': 'A téléchargé ses données',
      deleted: 'A supprimé le compte',
      'deletion-asked': 'A demandé la suppression du compte',
      'deletion-undone': 'A arrêté la suppression du compte',
      'password-changed': 'A changé le mot de passe',
      recovered: 'A récupéré l’accès',
      'role-changed': 'A changé le rôle sur le site',
      'sanction-lifted': 'A levé une sanction',
      'second-factor-reset': 'A retiré le second facteur d’une personne',
      'sessions-ended': 'A fermé les sessions d’une personne',
      silenced: 'A réduit une personne au silence',
      suspended: 'A suspendu une personne',
      warned: 'A averti une personne',
    },
    affiliation: { lapsed: 'Une affiliation n’est plus vérifiée : l’adresse e-mail a changé', verified: 'A vérifié une affiliation', ended: 'A mis fin à une affiliation', refused: 'A refusé une affiliation' },
    organisation: {
      changed: 'A modifié une organisation',
      confirmed: 'A confirmé une organisation',
      described: 'A décrit une organisation',
      'domain-set': 'A attribué un domaine à une organisation',
      'domain-removed': 'A retiré un domaine à une organisation',
      merged: 'A fusionné deux organisations',
      refused: 'A refusé une organisation',
    },
    group: { 'settings-changed': 'A modifié les réglages d’un groupe', 'role-changed': 'A changé un rôle dans un groupe', 'member-removed': 'A retiré une personne d’un groupe', 'member-silenced': 'A réduit une personne au silence dans un groupe' },
    note: { added: 'A écrit une note de modération', removed: 'A supprimé une note de modération' },
    registration: { forgotten: 'A oublié une inscription refusée' },
    submission: { approved: 'A approuvé une publication', rejected: 'A refusé une publication' },
    passkey: { added: 'A ajouté une clé d’accès', removed: 'A retiré une clé d’accès', 'count-fell': 'Une clé d’accès a peut-être été copiée' },
    'recovery-code': { used: 'A utilisé un code de récupération' },
    password: { removed: 'A retiré le mot de passe' },
    post: { edited: 'A modifié le message d’une autre personne' },
    identity: { linked: 'A lié un fournisseur d’identité', unlinked: 'A délié un fournisseur d’identité' },
  },
};
export default fr;
