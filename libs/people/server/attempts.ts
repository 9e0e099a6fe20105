import type { Allowance } from '@minga/kernel/server';

/** A ministry behind one address may sign in together at the start of a session. */
export const SIGN_IN_BY_ADDRESS: Allowance = { name: 'sign-in-address', burst: 100, seconds: 3 };
/** Wrong passwords of one account from one network; right ones are given back. About 80 an hour, within the bound that ASVS sets. */
export const SIGN_IN_BY_ACCOUNT: Allowance = { name: 'sign-in-account', burst: 20, seconds: 60 };
/** The same from all networks together, wider: whoever has many could else keep everybody else out. */
export const SIGN_IN_BY_ACCOUNT_ANYWHERE: Allowance = { name: 'sign-in-account-anywhere', burst: 100, seconds: 40 };
/** Wrong passwords from a browser that signed in to the account before. */
export const SIGN_IN_BY_DEVICE: Allowance = { name: 'sign-in-device', burst: 20, seconds: 60 };
/** A training may register sixty people from one room. */
export const REGISTER_BY_ADDRESS: Allowance = { name: 'register-address', burst: 60, seconds: 60 };
/** Links and codes asked for by naming an address. */
export const RECOVER_BY_ADDRESS: Allowance = { name: 'recover-address', burst: 60, seconds: 30 };
/** Letters that strangers can have sent to one mailbox. */
export const MAIL_BY_EMAIL: Allowance = { name: 'mail-email', burst: 5, seconds: 300 };
/** Codes and links that are tried; a training confirms sixty from one room. */
export const PROOF_BY_ADDRESS: Allowance = { name: 'proof-address', burst: 100, seconds: 10 };
/** Passwords to be proved again while signed in, and pictures: work that costs the server. */
export const PASSWORD_BY_ACCOUNT: Allowance = { name: 'password-account', burst: 10, seconds: 60 };
export const PHOTO_BY_ACCOUNT: Allowance = { name: 'photo-account', burst: 20, seconds: 30 };
export const ORGANISATION_BY_ACCOUNT: Allowance = { name: 'organisation-account', burst: 20, seconds: 60 };
