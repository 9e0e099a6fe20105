import { newId } from '@minga/kernel/contract';
import { system, type MingaApp } from '@minga/kernel/server';
import { buildAccount, type AccountOverrides, type BuiltAccount } from '@minga/people/testing';
import type { CreateGroupInput, GroupCard, Role } from '../contract';
import { GroupsService, MembershipService } from '../server';

const TEST = system('test');

export interface GroupOverrides extends Partial<CreateGroupInput> {
  /** Who chairs it; a new account unless told. */
  chair?: BuiltAccount;
  sample?: boolean;
}

export interface BuiltGroup extends GroupCard {
  chair: BuiltAccount;
}

/** A group with a chair: public and open unless told; a private one is by invitation. Its figures are counted by `app.settle()`. */
export async function buildGroup(app: MingaApp, { chair, sample, ...overrides }: GroupOverrides = {}): Promise<BuiltGroup> {
  const input: CreateGroupInput = {
    name: `Demo Mesa ${newId().slice(-6)}`,
    purpose: 'Acordar cómo se intercambian datos.',
    visibility: 'public',
    joining: overrides.visibility === 'private' ? 'invitation' : 'open',
    posting: 'members',
    ...overrides,
  };
  const group = await app.nest.get(GroupsService).create(TEST, input, { sample });
  const built = chair ?? (await buildAccount(app));
  await buildMembership(app, group, { account: built, role: 'chair' });
  return { ...group, chair: built };
}

export interface MembershipOverrides extends AccountOverrides {
  account?: BuiltAccount;
  role?: Role;
}

/** A member of the group: a new account unless one is given. */
export async function buildMembership(
  app: MingaApp,
  group: { id: string },
  { account, role = 'member', ...overrides }: MembershipOverrides = {},
): Promise<BuiltAccount> {
  const built = account ?? (await buildAccount(app, overrides));
  await app.nest.get(MembershipService).add(TEST, group.id, built.account.id, role);
  return built;
}
