export { buildAccount, buildOrganisation, TEST_PASSWORD, type AccountOverrides, type BuiltAccount } from './builders';
export { factorAttempts } from './factor-attempts';
export { addPasskey, ask, codeOf, oweCode, setUpAuthenticator } from './factors';
export { SoftwareAuthenticator } from './software-authenticator';
export { codeIn, cookiesOf, lastMail, register, tokenIn } from './mail';
export { organisationAttempts } from './organisation-attempts';
export { providerAttempts } from './providers/attempts';
export { addProvider } from './providers/visits';
export { peopleMatrix } from './people.matrix';
