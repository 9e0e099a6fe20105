import type { SameKeys } from '@minga/kernel/contract';
import type es from './settings.es';

const en: SameKeys<typeof es> = {
  weights: {
    label: 'Points of each part when experts are proposed',
    hint: 'A line for each part: themes, context, languages, dates, maturity, evaluations. Together they are 100; one that is not named does not count.',
  },
};
export default en;
