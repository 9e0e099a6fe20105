import { governmentAccounts } from './accounts-government';
import { partnerAccounts } from './accounts-partners';
import type { SampleAccount } from './sample.types';

/** Roles, never people; each name begins with "Demo · ". */
export const accounts: readonly SampleAccount[] = [...governmentAccounts, ...partnerAccounts];
