import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const fr: SameKeys<typeof es> = {
  offers: {
    title: 'Offres reçues', own: 'Votre offre', count: { one: '{count} offre', other: '{count} offres' }, none: 'Pas encore d’offre',
    'none-hint': 'Qui peut aider le dit ici. Seules les personnes qui demandent voient toutes les offres.', hidden: 'Chaque personne voit sa propre offre ; qui demande les voit toutes.',
    helps: 'Aide :', several: 'Vous pouvez en accepter plusieurs : l’accord répartit les tâches.', offer: 'Offrir de l’aide', send: 'Envoyer l’offre', change: 'Modifier l’offre', save: 'Enregistrer les changements',
    who: 'Qui', what: 'Ce qui est offert', days: 'Jours', from: 'À partir du', cost: 'Coût', act: 'Action', free: 'Sans frais', more: 'Lire l’offre de {who}', state: 'État',
    'in-name': 'Au nom de', 'own-name': 'Mon propre nom', 'field-offered': 'Ce que vous offrez, en une ligne', 'field-message': 'Comment vous pouvez aider', 'field-days': 'Jours de travail', 'field-from': 'À partir de quand',
    'field-terms': 'Conditions', 'field-cost': 'Coût pour qui demande', 'cost-hint': 'Laissez 0 s’il n’y en a pas.', 'field-currency': 'Monnaie', 'field-team': 'Équipe', 'team-hint': 'Noms d’utilisateur séparés par des virgules. Chaque personne confirme avant que l’offre soit acceptée.',
    'message-hint': 'Expérience de cas semblables, façon de travailler, qui participe.', optional: 'facultatif', team: 'Équipe :', unconfirmed: 'non confirmé', terms: 'Conditions :',
    'team-asks': 'Vous figurez dans l’équipe de cette offre. Participez-vous ?', 'team-yes': 'Oui, je participe', 'team-no': 'Je ne participe pas', 'team-leave': 'Quitter l’équipe',
    shortlist: 'Présélectionner', unlist: 'Retirer de la présélection', accept: 'Accepter', 'accept-one': 'Accepter l’offre de {who}', decline: 'Décliner', withdraw: 'Retirer l’offre', why: 'Motif', words: 'Quelques mots', 'decline-hint': 'Qui a offert le reçoit par courriel.',
    'withdraw-hint': 'Si elle est déjà acceptée, dites pourquoi : qui demande compte sur vous.', choose: 'Choisissez un motif', 'declined-why': 'Motif : {why}', said: '« {words} »',
    states: { offered: 'Offerte', shortlisted: 'Présélectionnée', accepted: 'Acceptée', declined: 'Déclinée', withdrawn: 'Retirée' },
  },
  declined: {
    'other-offer': 'Une autre offre, qui couvre ce qui est demandé, a été choisie', 'other-skills': 'Une autre expérience est recherchée pour cette tâche', dates: 'Les dates ne correspondent pas',
    cost: 'Le coût dépasse ce qui peut être payé', scope: 'Ce qui est offert diffère de ce qui est demandé',
  },
  questions: {
    title: 'Questions et réponses', count: { one: '{count} question', other: '{count} questions' }, none: 'Personne n’a encore posé de question.', ask: 'Poser une question', field: 'Votre question', hint: 'Visible pour qui voit la demande. Qui demande répond.',
    send: 'Demander', answer: 'Répondre', again: 'Modifier la réponse', 'answer-field': 'Réponse', waiting: 'Attend une réponse', answered: 'Réponse',
  },
  agreement: {
    title: 'Accord', lead: 'Les deux parties l’écrivent. Chaque changement est une nouvelle version que toutes deux signent à nouveau.', version: 'Version {number}', by: 'de {name},', holds: 'Signée par les deux parties', overtaken: 'Dépassée : qui aide a changé',
    aims: 'Objectifs', activities: 'Activités', deliverables: 'Livrables', duties: 'Qui fait quoi', costs: 'Qui paie quoi', dates: 'Dates', from: 'Du', until: 'Au', span: '{from} – {until}',
    'deliverables-hint': 'Un par ligne.', first: 'Écrire l’accord', next: 'Écrire une autre version', save: 'Enregistrer comme version {number}', meanwhile: 'La version {number} est arrivée pendant que vous écriviez. Lisez-la avant d’enregistrer.', draft: 'Le brouillon réunit ce qui est demandé et offert. Relisez-le et complétez-le.',
    changes: 'Ce qui a changé', earlier: 'Versions précédentes', signatures: 'Signatures', unsigned: 'Personne ne l’a encore signée.', awaited: 'Il manque la signature de {who}.', sign: 'Signer la version {number} pour {party}', role: 'En qualité de', 'role-hint': 'Votre fonction, telle qu’elle figure dans l’accord.', 'sign-act': 'Signer',
    means: 'Vous signez avec nom, fonction et heure sur l’empreinte de ce texte.', digest: 'Empreinte', verify: 'Vérifier', pdf: 'Télécharger le PDF', none: 'Aucune version n’est encore écrite.',
    sides: { requester: 'Pour qui demande', provider: 'Pour qui aide', funder: 'Pour qui apporte des fonds' },
  },
  verify: {
    title: 'Vérifier un accord', is: 'Cette empreinte est celle de la version {number} de l’accord de la demande n° {request}, écrite le', whole: 'Toutes les parties l’ont signée : c’est celle qui vaut.', partial: 'Toutes les parties ne l’ont pas encore signée.',
    about: 'L’empreinte (SHA-256) change si une seule lettre du texte change. Comparez-la à celle qui figure au pied du document.', by: '{party} : {name}, {role}',
  },
  funding: {
    title: 'Fonds', pledged: 'engagés sur', offered: '{amount} proposés, à confirmer', change: 'Modifier la proposition', 'change-send': 'Enregistrer la modification', kinds: 'Par type', left: 'Manque pour {kind}', never: 'Non couvert : {kind}', covered: 'Ce qui est demandé est couvert.', pledge: 'Engager des fonds', send: 'Engager', amounts: 'Montants', 'amounts-hint': 'En {currency}. Laissez vide ce que vous ne couvrez pas.', 'amount-for': '{kind} (manque {left})',
    conditions: 'Conditions', 'conditions-hint': 'Seules les parties et le secrétariat les voient.', conversion: 'Note de change', 'conversion-hint': 'Par exemple : 12 000 EUR à 1,08. Rien n’est calculé avec elle.', 'conversion-on': 'Date du taux', 'conversion-source': 'Source', 'conversion-note': '{text} ({source}, {on})',
    confirm: 'Confirmer', disburse: 'Marquer comme versé', withdraw: 'Retirer l’engagement', why: 'Motif', 'conditions-are': 'Conditions : {conditions}', said: 'Motif : {words}', optional: 'facultatif', own: 'Vos engagements',
    states: { offered: 'offert', firm: 'ferme', disbursed: 'versé', withdrawn: 'retiré' }, disbursed: 'Versé : {amount}',
    'own-lead': 'Ce que votre organisation a engagé et à quoi cela a mené.', 'own-find': 'Voir les demandes qui cherchent des fonds', 'own-none': 'Votre organisation n’a pas encore engagé de fonds.', helpers: 'Aide : {who}', 'for': 'Demande n° {number} de {asker}',
  },
};
export default fr;
