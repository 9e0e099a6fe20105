import * as z from 'zod/mini';
import { defineRoutes, Id, text } from '@minga/kernel/contract';
import { AgreementView, Digest, Terms, VerifiedAgreement } from './agreement.views';
import { ROLE_LENGTH, SigningSide } from './agreement.words';

const OfRequest = z.object({ requestId: Id });

export const agreementRoutes = defineRoutes({
  getAgreement: {
    method: 'GET',
    path: '/api/exchange/requests/:requestId/agreement',
    summary: 'The agreement of a request: its versions with what changed in each, who signed and whose signature is awaited. Parties and stewards only.',
    params: OfRequest,
    response: AgreementView,
  },
  writeAgreement: {
    method: 'POST',
    path: '/api/exchange/requests/:requestId/agreement/versions',
    summary: 'Writes the next version. `base` is the number of the one that it was written from (0: none); 409 `stale-agreement` when another came meanwhile.',
    params: OfRequest,
    body: z.object({ base: z.number().check(z.int(), z.gte(0)), terms: Terms }),
    response: z.object({ number: z.number(), digest: Digest }),
  },
  signAgreement: {
    method: 'POST',
    path: '/api/exchange/requests/:requestId/agreement/signatures',
    summary: 'Signs the latest version, named by its digest, with name, role and time. Both sides signed: the request is agreed.',
    params: OfRequest,
    body: z.object({ digest: Digest, side: SigningSide, partyId: Id, role: text(ROLE_LENGTH) }),
    response: z.object({ number: z.number(), signed: z.boolean() }),
  },
  verifyAgreement: {
    method: 'GET',
    path: '/api/exchange/agreements/:digest',
    summary: 'What is known of the agreement with this digest: which version, who signed it and when. Nothing of its terms.',
    params: z.object({ digest: Digest }),
    response: VerifiedAgreement,
  },
});
