import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const pt: SameKeys<typeof es> = {
  nav: 'Intercâmbio',
};
export default pt;
