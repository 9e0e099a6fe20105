import { newId, Refusal, type Client } from '@minga/kernel/contract';
import { CAPTION_LENGTH, CHAT_LENGTH, ITEM_LENGTH, MINUTE_LENGTH, POLL_QUESTION_LENGTH, type AgendaItem, type liveRoutes } from '../../contract';
import type { ActLine } from './scribe/acts';
import type { Meeting } from './scribe/meeting';
import { isBot, type LogPerson } from './scribe/people';

export type ReplayApi = Client<typeof liveRoutes>;

/** Everybody of a meeting, as somebody who can act on the site. */
export interface Cast {
  /** Calls and moderates the session; writes what the log's programs wrote. */
  moderator: ReplayApi;
  handleOfModerator: string;
  of(person: LogPerson): { api: ReplayApi; accountId: string };
}

export interface Replayed {
  sessionId: string;
  /** What the site refused, by its code: votes twice, hands that wait already. */
  refused: Map<string, number>;
}

/** Refusals that say that what the log asks for is so already, or came too late: the room goes on as a room would. */
const REFUSALS = [403, 404, 409, 422];

const pieces = (text: string, most: number): string[] => text.match(new RegExp(`[\\s\\S]{1,${most}}(?=\\s|$)|[\\s\\S]{1,${most}}`, 'gu'))?.map((piece) => piece.trim()).filter((piece) => piece !== '') ?? [];
const underWay = (items: readonly AgendaItem[]): string | null => items.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null)?.id ?? null;
const id = () => ({ mutationId: newId() });

/** A session played from a log, act by act, through the site's own interface. */
export class Replay {
  private readonly refused = new Map<string, number>();
  private readonly inside = new Set<LogPerson>();
  private readonly hands = new Map<LogPerson, string>();
  private turn: { id: string; person: LogPerson } | null = null;
  private item: string | null = null;
  private poll: string | null = null;
  private topics = 0;
  private sessionId = '';

  constructor(
    private readonly meeting: Meeting,
    private readonly cast: Cast,
  ) {}

  /** @param pace waits between two lines, as long as the meeting did or less */
  async play(title: string, cut: boolean, pace: (from: number, to: number) => Promise<void>): Promise<Replayed> {
    await this.begin(title);
    for (const person of this.meeting.attendees) if (!this.meeting.lines.some(({ nick }) => this.meeting.people.find(nick) === person)) await this.enter(person);
    let last = this.meeting.lines[0]?.at ?? 0;
    for (const line of this.meeting.lines) {
      await pace(last, line.at);
      last = line.at;
      await this.follow(line);
    }
    await this.end(cut);
    return { sessionId: this.sessionId, refused: this.refused };
  }

  private get params() {
    return { sessionId: this.sessionId };
  }

  /** Asks the site; what it refuses is counted. */
  private async ask<T>(call: Promise<T>): Promise<T | undefined> {
    try {
      return await call;
    } catch (error) {
      if (!(error instanceof Refusal) || !REFUSALS.includes(error.status)) throw error;
      this.refused.set(error.code, (this.refused.get(error.code) ?? 0) + 1);
      return undefined;
    }
  }

  private async begin(title: string): Promise<void> {
    const { moderator, handleOfModerator } = this.cast;
    // Nobody calls a session for a day that is over: it is held anew, now.
    const at = new Date().toISOString();
    const first = this.meeting.topics[0] || title;
    const body = { title, lang: 'en' as const, visibility: 'network' as const, day: at.slice(0, 10), time: at.slice(11, 16), timeZone: 'UTC', minutes: 60, moderators: [handleOfModerator], items: [{ title: first.slice(0, ITEM_LENGTH), minutes: 60 }] };
    this.sessionId = (await moderator.callSession({ body }, id())).id;
    for (const act of ['schedule', 'open-lobby'] as const) await moderator.actOnSession({ params: this.params, body: { act } }, id());
    await moderator.enterRoom({ params: this.params, body: {} }, id());
    await moderator.actOnSession({ params: this.params, body: { act: 'start' } }, id());
    this.item = underWay((await moderator.getRoom({ params: { address: this.sessionId } })).items);
  }

  private async enter(person: LogPerson): Promise<ReplayApi> {
    const { api } = this.cast.of(person);
    if (!this.inside.has(person)) await this.ask(api.enterRoom({ params: this.params, body: {} }, id()));
    this.inside.add(person);
    return api;
  }

  private async follow(line: ActLine): Promise<void> {
    const self = isBot(line.nick) ? undefined : this.meeting.people.find(line.nick);
    const api = self && (await this.enter(self));
    const { act } = line;
    switch (act.kind) {
      case 'arrive':
        for (const name of act.names.length > 1 ? act.names : []) await this.come(name);
        return;
      case 'topic':
        return this.next(act.text);
      case 'hand':
        for (const person of this.meant(act.names, self)) await this.raise(person);
        return;
      case 'lower':
        for (const person of this.meant(act.names, self)) await this.lower(person);
        return;
      case 'ack':
        for (const person of this.meant(act.names, undefined)) await this.give(person);
        return;
      case 'said':
        return this.said(act.speaker, act.text);
      case 'more':
        return this.caption(act.text);
      case 'proposal':
        return this.propose(act.text);
      case 'vote':
        return this.vote(api, act.value, line.text);
      case 'resolved':
        return this.resolve(act.text);
      case 'action':
        return this.minute(act.text, 'action');
      case 'queue':
      case 'bot':
        return;
      case 'scribe':
        if (act.name !== '') await this.come(act.name);
        return;
      case 'chair':
        for (const name of act.names) if (this.meeting.people.find(name)) await this.come(name);
        return;
      default:
        return api ? this.chat(api, line.text) : this.caption(line.text);
    }
  }

  private meant(names: readonly string[], self: LogPerson | undefined): LogPerson[] {
    const found = names.map((name) => this.meeting.people.find(name)).filter((person) => person !== undefined);
    return found.length > 0 || !self ? found : [self];
  }

  private async come(name: string): Promise<void> {
    const person = this.meeting.people.find(name);
    if (person && this.meeting.attendees.has(person)) await this.enter(person);
  }

  /** The first topic is the one that the session was called with, and begins with it; each later one is added, then begun. */
  private async next(title: string): Promise<void> {
    const { moderator } = this.cast;
    this.topics += 1;
    if (this.topics === 1 && this.item !== null) return;
    if (this.topics > 1) await moderator.addItem({ params: this.params, body: { title: (title || '—').slice(0, ITEM_LENGTH), note: '', minutes: 10 } }, id());
    const agenda = await moderator.nextItem({ params: this.params, body: { after: this.item } }, id());
    this.item = underWay(agenda.items);
  }

  private async raise(person: LogPerson): Promise<void> {
    const api = await this.enter(person);
    const raised = await this.ask(api.raiseHand({ params: this.params, body: { kind: 'speak' } }, id()));
    if (raised) this.hands.set(person, raised.handId);
  }

  private async lower(person: LogPerson): Promise<void> {
    const handId = this.hands.get(person);
    this.hands.delete(person);
    if (handId) await this.ask(this.cast.of(person).api.lowerHand({ params: { ...this.params, handId }, body: {} }, id()));
  }

  private async give(person: LogPerson): Promise<void> {
    if (this.turn?.person === person) return;
    await this.enter(person);
    const handId = this.hands.get(person);
    this.hands.delete(person);
    const to = handId ? { handId } : { accountId: this.cast.of(person).accountId };
    const given = await this.ask(this.cast.moderator.giveFloor({ params: this.params, body: { after: this.turn?.id ?? null, ...to } }, id()));
    if (given) this.turn = { id: given.turnId, person };
  }

  private async said(speaker: string, text: string): Promise<void> {
    const person = this.meeting.people.find(speaker);
    if (person) await this.give(person);
    await this.caption(person ? text : `${speaker}: ${text}`);
  }

  private async caption(text: string): Promise<void> {
    for (const piece of pieces(text, CAPTION_LENGTH)) await this.ask(this.cast.moderator.caption({ params: this.params, body: { text: piece } }, id()));
  }

  private async chat(api: ReplayApi, text: string): Promise<void> {
    for (const piece of pieces(text, CHAT_LENGTH)) await this.ask(api.sayInChat({ params: this.params, body: { text: piece, lang: 'en' } }, id()));
  }

  private async minute(text: string, kind: 'decision' | 'action' | 'note'): Promise<void> {
    const who = kind === 'action' ? (/^(\S{1,60}) to /u.exec(text)?.[1] ?? '') : '';
    for (const piece of pieces(text, MINUTE_LENGTH)) await this.ask(this.cast.moderator.addMinute({ params: this.params, body: { text: piece, kind, who } }, id()));
  }

  private async propose(text: string): Promise<void> {
    await this.reveal();
    const [question = text, ...rest] = pieces(text, POLL_QUESTION_LENGTH);
    for (const more of rest) await this.minute(`… ${more}`, 'note');
    const poll = await this.ask(this.cast.moderator.preparePoll({ params: this.params, body: { kind: 'show-of-hands', question, open: true } }, id()));
    this.poll = poll?.id ?? null;
  }

  /** A vote while nothing is proposed is something said. */
  private async vote(api: ReplayApi | undefined, value: 1 | 0 | -1, text: string): Promise<void> {
    if (!api) return;
    const choice = value === 1 ? 'yes' : value === -1 ? 'no' : 'abstain';
    const voted = this.poll && (await this.ask(api.voteInPoll({ params: { pollId: this.poll }, body: { choices: [choice] } })));
    if (!voted || !/^[+-]?[01]$/u.test(text)) await this.chat(api, text);
  }

  private async reveal(): Promise<void> {
    if (this.poll) await this.ask(this.cast.moderator.actOnPoll({ params: { pollId: this.poll }, body: { act: 'reveal' } }, id()));
    this.poll = null;
  }

  private async resolve(text: string): Promise<void> {
    await this.reveal();
    await this.minute(text, 'decision');
  }

  private async end(cut: boolean): Promise<void> {
    await this.reveal();
    if (cut) await this.minute('The log of this meeting breaks off here: what came after is not known.', 'note');
    await this.cast.moderator.actOnSession({ params: this.params, body: { act: 'end' } }, id());
  }
}
