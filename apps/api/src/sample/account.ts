import type { SampleAccount } from './sample.types';

/** Top-level name reserved for examples (RFC 2606): no mail can ever reach anybody there. */
const DOMAIN = 'demo.example';

type Given = Omit<SampleAccount, 'email' | 'organisation' | 'language' | 'siteRole' | 'affiliation'> & Partial<Pick<SampleAccount, 'language' | 'siteRole' | 'affiliation'>>;

/** A role account: its address is `{key}@demo.example`, its organisation has the same key. */
export const account = (given: Given): SampleAccount => ({
  language: 'es',
  siteRole: 'member',
  affiliation: 'verified',
  ...given,
  email: `${given.key}@${DOMAIN}`,
  organisation: given.key,
});
