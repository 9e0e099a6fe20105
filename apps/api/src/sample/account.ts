import type { SampleAccount } from './sample.types';

/** Top-level name reserved for examples (RFC 2606): no mail can ever reach anybody there. */
const DOMAIN = 'demo.example';

type Given = Omit<SampleAccount, 'email' | 'organisation' | 'language' | 'siteRole'> & Partial<Pick<SampleAccount, 'language' | 'siteRole'>>;

/** A role account: its address is `{key}@demo.example`, its organisation has the same key. */
export const account = (given: Given): SampleAccount => ({
  language: 'es',
  siteRole: 'member',
  ...given,
  email: `${given.key}@${DOMAIN}`,
  organisation: given.key,
});
