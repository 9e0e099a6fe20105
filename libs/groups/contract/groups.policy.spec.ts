import { describe, expect, it } from '@jest/globals';
import type { PolicyActor } from '@minga/kernel/contract';
import { canChangeRole, canCreateGroup, canInGroup, canRemoveMember, type GroupFacts, type GroupVerb } from './groups.policy';

const guest: PolicyActor = { kind: 'guest' };
const ana: PolicyActor = { kind: 'account', id: 'ana', siteRole: 'member' };
const steward: PolicyActor = { kind: 'account', id: 'ste', siteRole: 'steward' };
const facts = (change: Partial<GroupFacts> = {}): GroupFacts => ({
  visibility: 'public', joining: 'open', posting: 'members', role: null, chairs: 1, requested: false, ...change,
});

describe('the policy of groups', () => {
  it.each<[string, PolicyActor, GroupVerb, Partial<GroupFacts>, true | string]>([
    ['a guest reads a public group', guest, 'view', {}, true],
    ['a guest does not see a network group', guest, 'view', { visibility: 'network' }, 'not-found'],
    ['a guest signs in to join', guest, 'join', {}, 'sign-in-required'],
    ['a steward does not see a private group', steward, 'changeSettings', { visibility: 'private' }, 'not-found'],
    ['a member sees theirs', ana, 'view', { visibility: 'private', role: 'observer' }, true],
    ['one asks where one asks', ana, 'join', { joining: 'request' }, 'joins-on-request'],
    ['one is invited where one is invited', ana, 'requestToJoin', { joining: 'invitation' }, 'joins-by-invitation'],
    ['one asks once', ana, 'requestToJoin', { joining: 'request', requested: true }, 'already-requested'],
    ['members post', ana, 'post', { role: 'member' }, true],
    ['observers do not', ana, 'post', { role: 'observer' }, 'observers-read'],
    ['others do not', ana, 'post', {}, 'members-post'],
    ['unless whoever is signed in may', ana, 'post', { posting: 'signed-in' }, true],
    ['guests never do', guest, 'post', { posting: 'signed-in' }, 'sign-in-required'],
    ['moderators moderate', ana, 'moderate', { role: 'moderator' }, true],
    ['and do not admit', ana, 'admit', { role: 'moderator' }, 'chairs-only'],
    ['the last chair stays', ana, 'leave', { role: 'chair' }, 'last-chair'],
    ['one of two may leave', ana, 'leave', { role: 'chair', chairs: 2 }, true],
  ])('%s', (_, actor, verb, change, expected) => {
    const verdict = canInGroup(actor, verb, facts(change));
    expect(verdict.allowed ? true : verdict.reason).toBe(expected);
  });

  it('lets chairs lower themselves, and nobody raise themselves', () => {
    const chair = facts({ role: 'chair', chairs: 2 });
    const me = { accountId: 'ana', role: 'chair' } as const;
    expect(canChangeRole(ana, chair, me, 'member')).toEqual({ allowed: true });
    expect(canChangeRole(ana, { ...chair, chairs: 1 }, me, 'member')).toMatchObject({ reason: 'last-chair' });
    expect(canChangeRole(steward, facts(), { accountId: 'ste', role: 'member' }, 'chair')).toMatchObject({ reason: 'own-role' });
    expect(canRemoveMember(ana, chair, me)).toMatchObject({ reason: 'leave-instead' });
  });

  it('opens groups for stewards and chairs', () => {
    expect(canCreateGroup(steward, { chairsSome: false })).toEqual({ allowed: true });
    expect(canCreateGroup(ana, { chairsSome: true })).toEqual({ allowed: true });
    expect(canCreateGroup(ana, { chairsSome: false })).toMatchObject({ reason: 'chairs-and-stewards-create' });
    expect(canCreateGroup(guest, { chairsSome: false })).toMatchObject({ reason: 'sign-in-required' });
  });
});
