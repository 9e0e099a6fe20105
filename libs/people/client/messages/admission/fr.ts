import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const fr: SameKeys<typeof es> = {
  menu: 'Inscriptions',
  title: 'Inscriptions à approuver',
  lead: 'Personnes qui ont confirmé leur adresse et attendent. Votre décision leur est envoyée par courriel.',
  none: 'Personne n’attend.',
  since: 'Attend depuis',
  asked: 'Question posée',
  question: 'Question',
  answer: 'Réponse',
  approve: 'Approuver',
  'approve-label': 'Approuver l’inscription de {name}',
  otherwise: 'Interroger ou refuser',
  text: 'Question ou motif',
  'text-hint': 'Envoyé par courriel tel quel',
  ask: 'Interroger',
  refuse: 'Refuser',
  'by-request': 'Le secrétariat approuve chaque nouveau compte : nous vous écrirons alors.',
  'by-invitation': 'Ce site est sur invitation. Suivez le lien de la vôtre pour vous inscrire.',
  invited: 'Vous vous inscrivez avec une invitation.',
  'waiting-title': 'Votre inscription attend l’approbation',
  waiting: 'Votre adresse est confirmée. Le secrétariat examine votre inscription et vous écrira.',
  home: 'Aller à l’accueil',
  'answer-title': 'Répondez au secrétariat',
  'your-answer': 'Votre réponse',
  send: 'Envoyer la réponse',
  answered: 'Réponse envoyée. Nous vous écrirons quand le secrétariat aura décidé.',
  over: 'Ce lien a déjà servi ou a expiré.',
};
export default fr;
