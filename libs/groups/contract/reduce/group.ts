import { setActivity } from '../activity';
import type { Group } from '../group.views';
import type { GroupsEvent } from '../groups.events';

/** What an event of a group's room changes in what every view of it holds. */
export function reduceGroup<G extends Group>(group: G, body: GroupsEvent): G {
  if (!('groupId' in body.payload) || body.payload.groupId !== group.id) return group;
  switch (body.type) {
    case 'group.changed':
      return { ...group, ...body.payload.face, address: body.payload.address, revision: body.payload.revision };
    case 'group.composition':
      return { ...group, ...body.payload.figures };
    case 'group.activity': {
      const { days, topics, latest, activeAt } = body.payload;
      const activity = days.reduce((cord, { day, posts }) => setActivity(cord, day, posts), group.activity);
      return { ...group, activity, topics, latest, activeAt };
    }
    default:
      return group;
  }
}
