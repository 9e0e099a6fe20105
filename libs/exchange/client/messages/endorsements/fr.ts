import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const fr: SameKeys<typeof es> = {
  endorsements: {
    title: 'Recommandations',
    what: 'Ce qu’est une recommandation',
    quote: '« {text} »',
    endorse: 'Recommander ce savoir-faire',
    text: 'Une phrase',
    hint: 'Ce que vous avez vu faire et comment cela s’est passé. Votre nom est affiché.',
    send: 'Recommander',
    withdraw: 'Retirer',
    'withdraw-one': 'Retirer ma recommandation pour {name}',
    remove: 'Retirer',
    reason: 'Motif',
    told: 'La personne qui l’a écrit reçoit le motif par courriel.',
    about: 'Une personne d’une autre organisation, à l’affiliation vérifiée, confirme en une phrase ce que cet expert sait faire. Chacun recommande chaque domaine une seule fois et peut se rétracter. Personne ne se recommande soi-même ni sa propre organisation. Les recommandations ne comptent pas dans le score.',
  },
  record: {
    text: 'Message', 'text-hint': 'Ce que vous attendez de cette personne. Il part par courriel avec l’invitation.', ask: 'Demander de l’aide', 'sign-in': 'Se connecter pour inviter',
    invite: 'Inviter à une demande',
    request: 'Demande',
    delivered: 'Échanges livrés',
    'in-time': '{count} sur {of} à temps',
    count: {
      one: '{count} échange',
      other: '{count} échanges',
    },
    facts: {
      one: '{year}, {count} semaine, {ways}.',
      other: '{year}, {count} semaines, {ways}.',
    },
    funders: 'Fonds : {names}.',
    evaluations: 'Évaluations',
    outcome: 'A tenu ce qui était convenu',
    transfer: 'A transmis ses connaissances',
    again: 'Le redemanderaient',
    of: '{count} sur {of}',
  },
};
export default fr;
