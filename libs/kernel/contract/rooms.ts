/**
 * A room is a stream of events with one audience and a gapless sequence. Keys are made here and nowhere else;
 * what stands before the colon is the kind of the room's subject, so that the registry finds its audience.
 */
export const rooms = {
  /** What changes the whole network's public face: new public groups, site notices. */
  site: () => 'site:main',
  /** What stewards decide about the site. Nobody reads it: it wakes processes. */
  settings: () => 'site-settings:main',
  /** Everything of one person across their devices: read marks, memberships, drafts, sessions. Only they are in it. */
  account: (accountId: string) => `account:${accountId}`,
  /** One person's public face: name, organisation, profile. */
  person: (accountId: string) => `person:${accountId}`,
  /** An organisation's public page: what is said of it, and that its people are others. */
  organisation: (organisationId: string) => `organisation:${organisationId}`,
  /** What members and readers of a group see move: topics opened, activity, members. */
  group: (groupId: string) => `group:${groupId}`,
  /** What only those who chair a group see: requests, invitations. */
  groupChairs: (groupId: string) => `group-chairs:${groupId}`,
  /** What those who moderate a group have to decide. */
  moderation: (groupId: string) => `moderation:${groupId}`,
  /** What the site's stewards have to decide. */
  siteModeration: () => 'moderation:site',
  /** One topic's posts and state. */
  topic: (topicId: string) => `topic:${topicId}`,
  /** A request for help: that it moved, for who may see it. */
  request: (requestId: string) => `request:${requestId}`,
  /** What only the parties of a request see move. */
  requestParties: (requestId: string) => `request-parties:${requestId}`,
  /** The board of the expert exchange: public requests. */
  exchange: () => 'exchange:main',
  /** The same for those who are signed in: requests for the network's eyes only. */
  exchangeNetwork: () => 'exchange:network',
  /** What stewards have to do for the expert exchange. */
  exchangeDesk: () => 'exchange-desk:main',
  /** A live session: everything that happens in it, for who may see it. */
  session: (sessionId: string) => `session:${sessionId}`,
  /** What only those who run a session see of it. */
  sessionDesk: (sessionId: string) => `session-desk:${sessionId}`,
  /** The same for who may run it without being named: who moderates its group, stewards where the network is called. */
  sessionConveners: (sessionId: string) => `session-conveners:${sessionId}`,
  /** A live session as it is seen from outside, where lists show it: how many are in it, and what it is at. */
  sessionDoor: (sessionId: string) => `session-door:${sessionId}`,
  /** That people came or left a live session, or a question came from nobody. Nobody reads it: what is counted is told in `session`, many at once. */
  sessionCounts: (sessionId: string) => `session-counts:${sessionId}`,
  /** Public sessions, as the list shows them. */
  sessions: () => 'sessions:main',
  /** Sessions of the whole network, for whoever is signed in. */
  networkSessions: () => 'sessions:network',
} as const;

export interface RoomName {
  kind: string;
  id: string;
}

/** The parts of a room's key; undefined when it is none. */
export function parseRoom(key: string): RoomName | undefined {
  const match = /^([a-z][a-z-]*):([0-9a-z-]{1,64})$/.exec(key);
  return match ? { kind: match[1]!, id: match[2]! } : undefined;
}
