import type { SampleMembership } from '../sample.types';

/** Memberships from keys of accounts separated by spaces, by role. */
export const members = (roles: Partial<Record<SampleMembership['role'], string>>): SampleMembership[] =>
  Object.entries(roles).flatMap(([role, keys]) =>
    keys.split(' ').map((account) => ({ account, role: role as SampleMembership['role'] })),
  );
