export { buildAccount, buildOrganisation, TEST_PASSWORD, type AccountOverrides, type BuiltAccount } from './builders';
export { peopleMatrix } from './people.matrix';
