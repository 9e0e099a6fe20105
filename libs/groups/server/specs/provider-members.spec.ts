import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@minga/kernel/contract';
import { system } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleSlice, ProviderRules } from '@minga/people/server';
import { buildAccount } from '@minga/people/testing';
import { groupsRoutes, type Role } from '../../contract';
import { buildGroup, buildMembership } from '../../testing';
import { groupsSlice } from '../groups.module';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice, groupsSlice] });
});
afterAll(() => app.close());

const signIn = (accountId: string, roles: { groupId: string; role: 'member' | 'moderator' }[]) =>
  app.db.write(system('test'), (tx) => app.nest.get(ProviderRules).onSignIn(tx, accountId, roles));
const roleOf = async (groupId: string, session: string): Promise<Role | undefined> =>
  (await app.client(groupsRoutes, session).getGroup({ params: { address: groupId } })).viewer.mine?.role;

describe('what a provider’s rules give in groups', () => {
  it('is offered by name', async () => {
    const { id, name } = await buildGroup(app);
    expect(await app.nest.get(ProviderRules).groups(app.db)).toContainEqual({ id, name });
  });

  it('is membership, and moderation for who had less, and is given once', async () => {
    const { id: groupId } = await buildGroup(app, { visibility: 'private' });
    const { account, session } = await buildAccount(app);
    await signIn(account.id, [{ groupId, role: 'member' }]);
    expect(await roleOf(groupId, session)).toBe('member');
    await signIn(account.id, [{ groupId, role: 'moderator' }]);
    await signIn(account.id, [{ groupId, role: 'member' }]);
    expect(await roleOf(groupId, session)).toBe('moderator');
  });

  it('takes nothing from chairs', async () => {
    const { id: groupId, chair } = await buildGroup(app);
    await signIn(chair.account.id, [{ groupId, role: 'moderator' }]);
    expect(await roleOf(groupId, chair.session)).toBe('chair');
  });

  it('brings nobody back whom the group has put out, and does nothing for a group that is gone', async () => {
    const group = await buildGroup(app);
    const person = await buildAccount(app);
    await buildMembership(app, group, { account: person, role: 'observer' });
    await app.db.query(`DELETE FROM membership WHERE account_id = $1`, [person.account.id]);
    await app.db.query(`INSERT INTO group_sanction (group_id, account_id, kind, reason) VALUES ($1, $2, 'banned', 'Prueba')`, [group.id, person.account.id]);
    await signIn(person.account.id, [{ groupId: group.id, role: 'moderator' }, { groupId: newId(), role: 'member' }]);
    expect(await roleOf(group.id, person.session)).toBeUndefined();
  });
});
