import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const fr: SameKeys<typeof es> = {
  'no-offer-hours': { label: 'Heures sans offre avant le rappel', hint: 'Combien de temps une demande publiée attend sans offre avant qu’on écrive au demandeur.' },
  'unanswered-days': { label: 'Jours d’une offre sans réponse', hint: 'Ensuite on écrit au demandeur.' },
  'unsigned-days': { label: 'Jours d’un accord sans signature', hint: 'Ensuite on écrit aux deux parties.' },
  'milestone-days': { label: 'Jours avant une étape', hint: 'On écrit au prestataire avec cette avance.' },
  'judgement-days': { label: 'Jours d’un livrable sans examen', hint: 'Ensuite on écrit au demandeur.' },
  'evaluation-days': { label: 'Jours sans évaluation', hint: 'Ensuite on écrit à la partie manquante.' },
  'case-days': { label: 'Jours d’un cas non publié', hint: 'Ensuite on écrit au demandeur.' },
  'draft-days': { label: 'Jours d’un brouillon sans changement', hint: 'Ensuite on écrit à qui l’a commencé.' },
};
export default fr;
