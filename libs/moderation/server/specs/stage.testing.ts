import type { Refusal } from '@minga/kernel/contract';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { groupsSlice } from '@minga/groups/server';
import { peopleSlice } from '@minga/people/server';
import type { BuiltAccount } from '@minga/people/testing';
import { moderationRoutes } from '../../contract';
import { notesSlice } from '../../testing';
import { moderationSlice } from '../moderation.module';

/** The slice with what it stands on, and things to decide about. */
export const startApp = (): Promise<TestApp> => createTestApp({ slices: [peopleSlice, groupsSlice, notesSlice, moderationSlice] });

export const apiOf = (app: TestApp, who?: BuiltAccount) => app.client(moderationRoutes, who?.session);

/** What a call was refused with; fails when it was not. */
export async function refusal(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('The call was not refused');
}
