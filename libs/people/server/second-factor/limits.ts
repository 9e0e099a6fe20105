import type { Allowance } from '@minga/kernel/server';

/** Wrong codes of one account; right ones are given back. Of a million codes three hold at a time: at sixty an hour nobody meets one. */
export const CODE_BY_ACCOUNT: Allowance = { name: 'code-account', burst: 10, seconds: 60 };
/** A ministry behind one address may sign in together. */
export const PASSKEY_BY_ADDRESS: Allowance = { name: 'passkey-address', burst: 100, seconds: 3 };
/** Passkeys and apps to be set up: each costs a row or two. */
export const SET_UP_BY_ACCOUNT: Allowance = { name: 'factor-set-up-account', burst: 20, seconds: 60 };
