import { Consumers, system, type MingaApp } from '@minga/kernel/server';
import { hasAccounts, hashPassword } from '@minga/people/server';
import { sampleNetwork } from './index';
import { lockSample, sampleState, setSampleState, type SampleState } from './sample-state';
import { seed } from './seed';
import { SAMPLE_PASSWORD, SHOWN_ACCOUNT } from './waiting';

/** How to get into the sample network. */
export interface SampleSignIn {
  email: string;
  password: string;
}

export const sampleActor = system('sample');

export const signIn = (): SampleSignIn => ({
  email: sampleNetwork.accounts.find(({ key }) => key === SHOWN_ACCOUNT)!.email,
  password: SAMPLE_PASSWORD,
});

/**
 * Brings the sample network, all of it or nothing, unless it is here.
 * @param wanted asked once no other process can bring or remove it
 * @returns what was the case before
 */
export async function addSample(app: MingaApp, wanted: (before: SampleState, empty: boolean) => boolean): Promise<SampleState> {
  const passwordHash = await hashPassword(SAMPLE_PASSWORD);
  const before = await app.db.write(sampleActor, async (tx) => {
    await lockSample(tx);
    const state = await sampleState(tx);
    if (state === 'here' || !wanted(state, !(await hasAccounts(tx)))) return state;
    await seed(tx, app, passwordHash);
    await setSampleState(tx, 'here');
    return state;
  });
  await app.nest.get(Consumers).settle();
  return before;
}

/**
 * Fills a database that never had an account with the sample network.
 * @returns how to sign in to it, at later starts too; undefined when it was removed or never came
 */
export async function ensureSample(app: MingaApp): Promise<SampleSignIn | undefined> {
  const before = await sampleState(app.db);
  if (before === 'never' && !(await hasAccounts(app.db))) await addSample(app, (state, empty) => state === 'never' && empty);
  return (await sampleState(app.db)) === 'here' ? signIn() : undefined;
}
