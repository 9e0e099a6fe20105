import { RULE_ROLES, type RuleRole } from '../../contract';
import type { Claims, ClaimValue } from './claims';
import type { StoredRule } from './provider.rows';

/** What a provider's claims make of somebody. */
export interface RuleOutcome {
  organisationId: string | null;
  /** What the rule says; empty: nothing. */
  title: string;
  groups: { groupId: string; role: RuleRole }[];
}

/** A claim by its name, or by its path (`realm_access.roles`). */
function claimAt(claims: Claims, name: string): ClaimValue | undefined {
  if (Object.hasOwn(claims, name)) return claims[name];
  let node: ClaimValue | undefined = claims;
  for (const part of name.split('.')) {
    const inside: boolean = typeof node === 'object' && !Array.isArray(node) && Object.hasOwn(node, part);
    node = inside ? (node as Claims)[part] : undefined;
  }
  return node;
}

function holds(value: ClaimValue | undefined, wanted: string): boolean {
  if (Array.isArray(value)) return value.some((item) => holds(item, wanted));
  return value !== undefined && typeof value !== 'object' && String(value) === wanted;
}

/** The first organisation that fits, and of each group the highest role that fits. */
export function applyRules(rules: readonly StoredRule[], claims: Claims): RuleOutcome {
  const fitting = rules.filter(({ claim, value }) => holds(claimAt(claims, claim), value));
  const first = fitting.find(({ organisationId }) => organisationId !== null);
  const groups = new Map<string, RuleRole>();
  for (const { groupId, role } of fitting) {
    if (groupId === null) continue;
    const rank = (some: RuleRole | undefined): number => (some ? RULE_ROLES.indexOf(some) : -1);
    const given = role ?? 'member';
    if (rank(given) > rank(groups.get(groupId))) groups.set(groupId, given);
  }
  return {
    organisationId: first?.organisationId ?? null,
    title: first?.title ?? '',
    groups: [...groups].map(([groupId, role]) => ({ groupId, role })),
  };
}
