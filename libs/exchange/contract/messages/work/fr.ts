import type { SameKeys } from '@minga/kernel/contract';
import type * as es from './es';

/** Sentences about the work, its evaluation and the case. */
export const problems: SameKeys<typeof es.problems> = {
  'too-many-milestones': 'Le plan compte déjà {most} étapes. Retirez-en une avant d’en ajouter une autre.',
  'milestone-begun': 'Un élément de cette étape a déjà été livré : elle ne peut plus être retirée.',
  'already-answered': 'Il y a déjà une réponse. Rechargez la page.',
  'already-accepted': 'Ce livrable a déjà été accepté.',
  'not-delivered': 'Ce livrable n’est pas livré : il n’y a encore rien à accepter.',
  'already-evaluated': 'Vous avez déjà évalué cet échange.',
  'stale-case': 'Quelqu’un a modifié le cas pendant que vous écriviez. Comparez avec ce qui est enregistré et envoyez de nouveau.',
};
export const fields: SameKeys<typeof es.fields> = {
  'too-much-time': 'Une journée ne compte pas plus de 24 heures.',
  'in-the-future': 'Choisissez aujourd’hui ou un jour passé.',
};
export const refusals: SameKeys<typeof es.refusals> = {
  'providers-only': 'Seule la partie qui aide peut le faire.',
  'other-side-confirms': 'C’est à l’autre partie de confirmer : vous l’avez proposé.',
  'own-evaluation': 'Vous êtes des deux côtés de cet échange : personne ne s’évalue soi-même.',
  'already-evaluated': 'Votre partie a déjà évalué cet échange.',
};
