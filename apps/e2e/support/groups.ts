import { newId } from '@minga/kernel/contract';
import { groupsRoutes, type CreateGroupInput, type GroupCard, type Role } from '@minga/groups/contract';
import { sampleLine, type Person } from './people';

/** Who may open groups: the steward of the sample network. */
const steward = () => sampleLine('secretaria');

/** Lets somebody into a group with a role. */
async function letIn(group: GroupCard, inviter: Awaited<ReturnType<typeof steward>>, person: Person, role: Role): Promise<void> {
  const params = { groupId: group.id };
  await inviter.api(groupsRoutes).invite({ params, body: { handle: person.handle, role } });
  const { invitations } = await person.line.api(groupsRoutes).waitingInGroups({});
  const invitation = invitations.find((one) => one.group.id === group.id)!;
  await person.line.api(groupsRoutes).acceptInvitation({ params: { invitationId: invitation.id } });
}

export interface GroupOverrides extends Partial<CreateGroupInput> {
  chairs?: Person[];
  members?: Person[];
}

/** A group of its own for a journey: public and open unless told, with these people in it. */
export async function createGroup({ chairs = [], members = [], ...overrides }: GroupOverrides = {}): Promise<GroupCard> {
  const line = await steward();
  const body: CreateGroupInput = {
    name: `Demo Mesa ${newId().slice(-8)}`,
    purpose: 'Acordar cómo se intercambian datos entre organismos.',
    charter: '',
    lang: 'es',
    visibility: 'public',
    joining: 'open',
    posting: 'members',
    ...overrides,
  };
  const group = await line.api(groupsRoutes).createGroup({ body });
  for (const person of chairs) await letIn(group, line, person, 'chair');
  for (const person of members) await letIn(group, line, person, 'member');
  return group;
}
