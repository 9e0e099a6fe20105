import type { Provider } from '@nestjs/common';
import { Ceremony } from '../passkeys/ceremony';
import { Challenges } from '../passkeys/challenges';
import { PasskeyProof } from '../passkeys/passkey-proof';
import { PasskeySignIn } from '../passkeys/passkey-sign-in';
import { PasskeysService } from '../passkeys/passkeys.service';
import { RelyingParty } from '../passkeys/relying-party';
import { SecondFactor } from '../sign-in/second-factor';
import { ConfirmByFactor } from '../step-up/confirm-by-factor';
import { AuthenticatorService } from './authenticator.service';
import { CodeSignIn } from './code-sign-in';
import { Codes } from './codes';
import { SecondFactorGuards } from './guards';
import { FactorReset } from './factor-reset';
import { Means } from './means';
import { MeansService } from './means.service';
import { PendingSignIns } from './pending-sign-in';
import { RecoveryDigests } from './recovery-codes';
import { RequireSecondFactor } from './require-second-factor';
import { Sealed } from './sealed';
import { SecurityNotices } from './security-notices';

/** Everything about passkeys and the second factor, for the slice's module. */
export const secondFactorProviders: Provider[] = [
  RelyingParty,
  Challenges,
  Ceremony,
  PasskeyProof,
  PasskeySignIn,
  PasskeysService,
  Sealed,
  RecoveryDigests,
  SecurityNotices,
  RequireSecondFactor,
  Means,
  MeansService,
  Codes,
  PendingSignIns,
  { provide: SecondFactor, useExisting: PendingSignIns },
  CodeSignIn,
  AuthenticatorService,
  ConfirmByFactor,
  FactorReset,
  SecondFactorGuards,
];
