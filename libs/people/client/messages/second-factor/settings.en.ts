import type { SameKeys } from '@minga/kernel/contract';
import type es from './settings.es';

const en: SameKeys<typeof es> = {
  everybody: { label: 'Everybody needs a second factor', hint: 'Without a passkey or an authenticator app they are led to set one up each time they sign in, and after the days of grace they can do nothing delicate.' },
  stewards: { label: 'Stewards need a second factor', hint: 'Without a passkey or an authenticator app they can do nothing delicate.' },
  chairs: { label: 'Chairs of groups need a second factor', hint: 'Without a passkey or an authenticator app they can do nothing delicate.' },
  'grace-days': { label: 'Days of grace', hint: 'From the first time that they sign in without one. With 0, at once.' },
};
export default en;
