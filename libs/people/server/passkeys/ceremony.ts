import { Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import { Refusal } from '@minga/kernel/contract';
import type { HttpContext } from '@minga/kernel/server';
import type { CreatedCredential, GivenCredential } from '../../contract';
import { Challenges, type ChallengePurpose } from './challenges';
import type { KnownPasskey } from './passkey.rows';
import { RelyingParty } from './relying-party';

/** Not 401: nobody is asked to sign in; one tries again, or another way. */
export const passkeyRefused = (): Refusal => new Refusal('passkey-refused', { status: 422 });

/** Below every count, so that the library leaves counts to us: it looks at them before the signature, which anybody could send. */
const ANY_COUNT = -1;

export interface PasskeyOwner {
  id: string;
  email: string;
  name: string;
}

/** What browser and authenticator are asked, and whether their answer holds. Verification of the person is always required. */
@Injectable()
export class Ceremony {
  constructor(
    private readonly party: RelyingParty,
    private readonly challenges: Challenges,
  ) {}

  async creation(owner: PasskeyOwner, excludeCredentials: { id: string; transports: string[] }[], http: HttpContext) {
    const challenge = Buffer.from(await this.challenges.ask('create', http), 'base64url');
    return generateRegistrationOptions({
      rpID: this.party.id,
      rpName: this.party.name,
      userID: accountHandle(owner.id),
      userName: owner.email,
      userDisplayName: owner.name,
      challenge: new Uint8Array(challenge),
      attestationType: 'none',
      excludeCredentials,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  async request(http: HttpContext) {
    const challenge = Buffer.from(await this.challenges.ask('prove', http), 'base64url');
    return generateAuthenticationOptions({ rpID: this.party.id, challenge: new Uint8Array(challenge), userVerification: 'required' });
  }

  /** @throws Refusal 422 for anything that does not hold: challenge, origin, site, verification, signature */
  async created(credential: CreatedCredential, http: HttpContext) {
    const expectedChallenge = await this.challengeOf('create', credential, http);
    const response = { ...credential, clientExtensionResults: {} } as RegistrationResponseJSON;
    const { verified, registrationInfo } = await orRefuse(() => verifyRegistrationResponse({ response, expectedChallenge, ...this.expected() }));
    if (!verified) throw passkeyRefused();
    return registrationInfo;
  }

  /** That the passkey signed just now, for this site, after looking at who holds it. Its count is for the caller to judge. @throws Refusal 422 */
  async proved(credential: GivenCredential, known: KnownPasskey, expectedChallenge: string) {
    const { userHandle } = credential.response;
    if (userHandle && userHandle !== Buffer.from(accountHandle(known.account_id)).toString('base64url')) throw passkeyRefused();
    const response = { ...credential, response: { ...credential.response, userHandle: userHandle ?? undefined }, clientExtensionResults: {} } as AuthenticationResponseJSON;
    const stored = { id: known.credential_id, publicKey: new Uint8Array(known.public_key), counter: ANY_COUNT };
    const { verified, authenticationInfo } = await orRefuse(() =>
      verifyAuthenticationResponse({ response, expectedChallenge, credential: stored, ...this.expected() }),
    );
    if (!verified) throw passkeyRefused();
    return authenticationInfo;
  }

  /** The challenge that the answer names, which is used up by it, whatever else becomes of it. @throws Refusal 422 */
  async challengeOf(purpose: ChallengePurpose, { response }: CreatedCredential | GivenCredential, http: HttpContext): Promise<string> {
    const { challenge } = await orRefuse(async () => decodeClientDataJSON(response.clientDataJSON));
    if (typeof challenge !== 'string' || !(await this.challenges.take(purpose, challenge, http))) throw passkeyRefused();
    return challenge;
  }

  private expected() {
    return { expectedOrigin: this.party.origins, expectedRPID: this.party.id, requireUserVerification: true };
  }
}

/** The account as its authenticators know it: its id's bytes, which say nothing of the person. */
function accountHandle(accountId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(accountId.replaceAll('-', ''), 'hex'));
}

/** Everything that the library finds wrong with what a browser sent, it throws. */
async function orRefuse<T>(check: () => Promise<T>): Promise<T> {
  try {
    return await check();
  } catch {
    throw passkeyRefused();
  }
}
