import type { SameKeys } from '@minga/kernel/contract';
import type es from './settings.es';

const en: SameKeys<typeof es> = {
  weights: {
    label: 'Points of each part when experts are proposed',
    hint: 'A line for each part: themes, context, languages, dates, evaluations. Together they are 100.',
  },
};
export default en;
