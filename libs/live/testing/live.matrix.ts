import type { MatrixRow } from '@minga/kernel/testing';
import { afterMatrix } from './after.matrix';
import { beforeMatrix } from './before.matrix';
import { participationMatrix } from './participation.matrix';
import { roomMatrix } from './room.matrix';

/** Who may do what in live sessions: each part's rows. */
export const liveMatrix: readonly MatrixRow[] = [...beforeMatrix, ...roomMatrix, ...participationMatrix, ...afterMatrix];
