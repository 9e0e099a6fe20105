import type { PolicyActor, Verdict } from '@minga/kernel/contract';
import type { GroupFace, VerdictView, Viewer } from './group.views';
import { canInGroup, type GroupFacts, type GroupVerb } from './groups.policy';

export const verdictView = (verdict: Verdict): VerdictView => (verdict.allowed ? { allowed: true } : { allowed: false, reason: verdict.reason });

const policyActor = (account: Viewer['account']): PolicyActor => (account ? { kind: 'account', ...account } : { kind: 'guest' });

/** The policy's answers for the reader of a page: the same on the server and, after each event, in the browser. */
export function viewerCan(viewer: Omit<Viewer, 'can'>, face: GroupFace, chairs: number): Viewer['can'] {
  const facts: GroupFacts = { ...face, role: viewer.mine?.role ?? null, requested: viewer.request !== null, sanction: viewer.sanction, chairs };
  const can = (verb: GroupVerb) => verdictView(canInGroup(policyActor(viewer.account), verb, facts));
  return {
    join: can('join'),
    requestToJoin: can('requestToJoin'),
    leave: can('leave'),
    watch: can('watch'),
    post: can('post'),
    moderate: can('moderate'),
    changeSettings: can('changeSettings'),
    admit: can('admit'),
  };
}
