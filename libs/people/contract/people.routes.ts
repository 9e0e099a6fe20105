import { accountRoutes } from './account.contract';
import { affiliationRoutes } from './affiliations';
import { organisationRoutes } from './organisation.contract';
import { directoryRoutes } from './organisations';
import { passkeyRoutes } from './passkeys/passkey.contract';
import { personRoutes } from './person.contract';
import { admissionRoutes } from './admission/admission.contract';
import { invitationRoutes } from './invitations/invitations.contract';
import { ownDataRoutes } from './own-data/own-data.contract';
import { privacyRoutes } from './privacy/privacy.contract';
import { providersRoutes } from './providers';
import { secondFactorRoutes } from './second-factor';
import { proofRoutes } from './proof/proof.routes';
import { sessionRoutes } from './session.contract';
import { stewardRoutes } from './steward/steward.contract';
import { stepUpRoutes } from './step-up/step-up.routes';

/** Every endpoint of the slice. */
export const peopleRoutes = { ...accountRoutes, ...sessionRoutes, ...passkeyRoutes, ...secondFactorRoutes, ...stepUpRoutes, ...proofRoutes, ...personRoutes, ...organisationRoutes, ...privacyRoutes, ...ownDataRoutes, ...admissionRoutes, ...invitationRoutes, ...directoryRoutes, ...affiliationRoutes, ...providersRoutes, ...stewardRoutes };
