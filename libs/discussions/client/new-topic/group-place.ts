import { audience } from '@minga/kernel/contract';
import type { GroupPageView } from '@minga/groups/contract';
import { canOpen, policyActorOf, TOPIC_KINDS, type PlaceFacts, type TopicKind } from '../../contract';

/** What the policy of discussions needs of a group, from what its page shows. */
function placeOf({ group, viewer }: GroupPageView): PlaceFacts {
  const keys = { public: audience.public(), network: audience.network(), private: audience.group(group.id) };
  return { audience: keys[group.visibility], posting: group.posting, role: viewer.mine?.role ?? null };
}

/** The kinds of topic that the reader may open in the group, and why not when there is none. */
export function openable(view: GroupPageView): { kinds: TopicKind[]; reason: string } {
  const place = placeOf(view);
  const verdict = (kind: TopicKind) => canOpen(policyActorOf(view.viewer), kind, place);
  const plain = verdict('discussion');
  return { kinds: TOPIC_KINDS.filter((kind) => verdict(kind).allowed), reason: plain.allowed ? '' : plain.reason };
}
