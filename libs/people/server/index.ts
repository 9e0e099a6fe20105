export { PeopleModule, peopleSlice } from './people.module';
export { peopleSchema } from './schema';
export { accountsByHandles, cardJoins, cardJson, cardsOf } from './cards';
export { createAccount, type GivenAccount } from './create-account';
export { ensureImportedAuthors, type ImportedAuthor } from './imported-authors';
export { hashPassword } from './password';
export { changeSiteRole } from './site-role';
export { hasAccounts, keepSampleNames, removeSamplePeople, sampleAccounts } from './sample';
export { Limits as Attempts, type Allowance } from '@minga/kernel/server';
