import type { SameKeys } from '@minga/kernel/contract';
import type es from './settings.es';

const fr: SameKeys<typeof es> = {
  weights: {
    label: 'Points de chaque partie pour proposer des experts',
    hint: 'Une ligne par partie : themes (thèmes), context (contexte), languages (langue), dates, maturity (maturité), evaluations (évaluations). Ensemble elles font 100 ; celle qui n’est pas nommée ne compte pas.',
  },
};
export default fr;
