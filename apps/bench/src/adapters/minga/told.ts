/** What a message tells the screens of a meeting. */
export interface Told {
  sequence: number;
  /** It says where the screen begins, and tells nothing. */
  since: boolean;
  /** Things that are there now: the kind of the act that made it, and its id. */
  things: [kind: string, id: string][];
  /** Numbers as they stand; those of an empty kind are held against the database and time no act. */
  numbers: [kind: string, id: string, count: number][];
}

interface RoomEvent {
  seq: number;
  body: { type: string; payload: Payload };
}

interface Payload {
  hand?: { id: string };
  message?: { id: string };
  pollId?: string;
  answered?: number;
  results?: { votes: Record<string, number> } | null;
  votes?: { questionId: string; votes: number }[];
}

const EVENTS = '42["events",';
const ACKNOWLEDGED = '430';

/** How the votes for one option of a poll are called. */
export const optionKey = (pollId: string, option: string): string => `${pollId} ${option}`;

function eventTold({ seq, body: { type, payload } }: RoomEvent): Told {
  const { hand, message, pollId, answered, results, votes } = payload;
  const news: Told = { sequence: seq, since: false, things: [], numbers: [] };
  if (type === 'live.hand-raised') news.things.push(['hand', hand!.id]);
  if (type === 'live.chat-said') news.things.push(['message', message!.id]);
  if (type === 'live.question-tally') news.numbers.push(...votes!.map(({ questionId, votes: count }): [string, string, number] => ['up-vote', questionId, count]));
  if (type === 'live.poll-tally') {
    news.numbers.push(['answer', pollId!, answered!]);
    for (const [option, count] of Object.entries(results?.votes ?? {})) news.numbers.push(['', optionKey(pollId!, option), count]);
  }
  return news;
}

/** Reads what a socket got; nothing where it concerns another room, or is no event. */
export function told(message: string, room: string): Told[] {
  if (message.startsWith(ACKNOWLEDGED)) {
    const [{ seq = 0 }] = JSON.parse(message.slice(ACKNOWLEDGED.length)) as [{ seq?: number }];
    return [{ sequence: seq, since: true, things: [], numbers: [] }];
  }
  if (!message.startsWith(EVENTS)) return [];
  const [, batch] = JSON.parse(message.slice(2)) as [string, { room: string; events: RoomEvent[] }];
  return batch.room === room ? batch.events.map(eventTold) : [];
}
