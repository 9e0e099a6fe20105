import type { Refusal } from '@minga/kernel/contract';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { groupsSlice } from '@minga/groups/server';
import { peopleSlice } from '@minga/people/server';
import { liveSlice } from '../live.module';

/** The slice with what it stands on. */
export const startApp = (): Promise<TestApp> => createTestApp({ slices: [peopleSlice, groupsSlice, liveSlice] });

/** What a call was refused with; fails when it was not. */
export async function refusal(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('The call was not refused');
}
