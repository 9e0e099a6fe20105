import type { ServerSlice } from '@minga/kernel/server';
import { adminSlice } from '@minga/admin/server';
import { discussionsSlice } from '@minga/discussions/server';
import { exchangeSlice } from '@minga/exchange/server';
import { groupsSlice } from '@minga/groups/server';
import { liveSlice } from '@minga/live/server';
import { moderationSlice } from '@minga/moderation/server';
import { peopleSlice } from '@minga/people/server';
import { sampleSlice } from './sample/sample.slice';

/** What this server can do, in floor order: what stands below migrates and starts first. */
export const slices: readonly ServerSlice[] = [peopleSlice, groupsSlice, discussionsSlice, moderationSlice, exchangeSlice, liveSlice, adminSlice, sampleSlice];
