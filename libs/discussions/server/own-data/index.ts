import type { OwnDataSlice } from '@minga/kernel/server';
import { eraseFromDiscussions } from './erase';
import { exportWritten } from './export';

/** What discussions keep of a person. */
export const discussionsOwnData: OwnDataSlice = { slice: 'discussions', export: exportWritten, erase: eraseFromDiscussions };
