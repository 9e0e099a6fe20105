import type { MatrixRow } from '@minga/kernel/testing';
import { expertsMatrix } from './experts.matrix';
import { dealMatrix } from './deal.matrix';
import { requestsMatrix } from './requests.matrix';
import { workMatrix } from './work.matrix';

/** Who may do what in the exchange: each part's rows. */
export const exchangeMatrix: readonly MatrixRow[] = [...requestsMatrix, ...dealMatrix, ...expertsMatrix, ...workMatrix];
