import type { SameKeys } from '@minga/kernel/contract';
import type es from './settings.es';

const fr: SameKeys<typeof es> = {
  weights: {
    label: 'Points de chaque partie pour proposer des experts',
    hint: 'Une ligne par partie : themes (thèmes), context (contexte), languages (langue), dates, evaluations (évaluations). Ensemble elles font 100.',
  },
};
export default fr;
