/** The page on which an authenticator app is set up or replaced. */
export const AUTHENTICATOR_PATH = '/account/authenticator';
