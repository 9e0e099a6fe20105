export { buildGroup, buildMembership, type BuiltGroup, type GroupOverrides, type MembershipOverrides } from './builders';
export { groupsMatrix } from './groups.matrix';
