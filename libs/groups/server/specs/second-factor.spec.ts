import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { SiteSettingsStore, system } from '@minga/kernel/server';
import { peopleRoutes, secondFactorChairs } from '@minga/people/contract';
import { peopleSlice } from '@minga/people/server';
import { buildAccount } from '@minga/people/testing';
import { buildGroup } from '../../testing';
import { groupsSlice } from '../index';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice, groupsSlice] });
});
afterAll(() => app.close());

it('is asked of chairs, and of nobody else, when stewards say so', async () => {
  const [chair, other] = [await buildAccount(app), await buildAccount(app)];
  await buildGroup(app, { chair });
  const due = async (session: string) => (await app.client(peopleRoutes, session).signInMeans({})).due;
  expect(await due(chair.session)).toBeNull();
  await app.db.write(system('test'), (tx) => app.nest.get(SiteSettingsStore).set(tx, secondFactorChairs, true));
  await app.nest.get(SiteSettingsStore).refresh();
  expect([await due(chair.session), await due(other.session)]).toEqual([expect.objectContaining({ over: false }), null]);
});
