import { randomUUID } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import type { OnGatewayConnection, OnGatewayDisconnect, OnGatewayInit } from '@nestjs/websockets';
import type { Server } from 'socket.io';
import type { ClientToServer, JoinAnswer, Presence, PresenceState, ServerToClient } from '../../contract';
import { LIVE_PATH, parseRoom } from '../../contract';
import { Db } from '../db/db';
import { Sessions } from '../http/sessions';
import { GuestView } from '../http/guest-view';
import { SiteSettings } from '../http/settings';
import { BUS, FAILED, type Failed } from '../tokens';
import type { Bus } from '../log/bus';
import { GeneralLimits } from '../limits/general-limits';
import { Pace } from '../log/pace';
import { Relay, type Delivery } from '../log/relay';
import { Wakeups } from '../log/wakeups';
import { SubjectRegistry } from '../subjects/registry';
import { RoomGate } from './gate';
import { PresenceBoard } from './presence';
import { Rechecks } from './rechecks';
import { SocketLimits } from './socket-limits';
import { Subscriptions, type LiveSocket, type SocketData } from './subscriptions';

/** More rooms than any page of ours needs; it bounds what one socket can cost. */
const ROOMS_MOST = 50;
/** Unsent bytes after which a reader that does not drain is cut off; it catches up when it returns. */
export const BUFFER_MOST = 1024 * 1024;
const DRAIN_CHECK_MS = 2000;
/**
 * Each message to each reader is a call into the system: where much happens before many they get it in fewer messages, in a
 * room of 500 a dozen a second. Nobody waits longer than the most, which nobody sees.
 */
const PACE_A_READER_MS = 0.16;
const PACE_MOST_MS = 100;
const STATES: readonly PresenceState[] = ['reading', 'writing', 'away'];

/** A join that waits for its decision. */
interface Joining {
  room: string;
  /** The page left the room before it was let in. */
  left: boolean;
}

/** The guests among those in a room, by a name that no page can ask for. */
const guestsOf = (room: string): string => `guests of ${room}`;
const isGuest = (socket: LiveSocket): boolean => socket.data.holder.accountId === null;

/** The pages' sockets: admits them into rooms, and sends them what the relay reads. */
@WebSocketGateway({ path: LIVE_PATH, serveClient: false, transports: ['websocket', 'polling'], maxHttpBufferSize: 16_384 })
export class LiveGateway implements OnGatewayInit, OnGatewayConnection, OnGatewayDisconnect {
  @WebSocketServer()
  readonly server!: Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>;

  readonly relay: Relay;
  private readonly limits: SocketLimits;
  private readonly gate: RoomGate;
  private readonly rechecks: Rechecks;
  private readonly presenceBoard: PresenceBoard;
  private readonly subscriptions = new Subscriptions();
  /** Joins that are being decided: they count as rooms, else a socket could ask for any number at once. */
  private readonly joining = new WeakMap<LiveSocket, Set<Joining>>();
  private drainTimer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(Db) db: Db,
    @Inject(SubjectRegistry) subjects: SubjectRegistry,
    @Inject(Sessions) sessions: Sessions,
    @Inject(SiteSettings) private readonly settings: SiteSettings,
    @Inject(Wakeups) wakeups: Wakeups,
    @Inject(BUS) bus: Bus,
    @Inject(FAILED) private readonly failed: Failed,
    @Inject(GeneralLimits) limits: GeneralLimits,
    @Inject(GuestView) private readonly guests: GuestView,
  ) {
    this.limits = new SocketLimits(limits);
    this.gate = new RoomGate(db, subjects, sessions);
    this.rechecks = new Rechecks(this.gate, this.subscriptions, (socket, room, alive) => this.expel(socket, room, alive), (_, room) => this.presenceBoard.renamed(room));
    this.relay = new Relay(
      db,
      (delivery) => this.deliver(delivery),
      failed,
      (version) => this.rechecks.upTo(version, this.subscriptions.openRooms()),
      new Pace((room) => Math.min(PACE_MOST_MS, PACE_A_READER_MS * this.subscriptions.readers(room))),
    );
    const readers = {
      recheck: (rooms: readonly string[]) => this.rechecks.upToNow(rooms),
      send: (presence: Presence) => void this.server.to(presence.room).emit('presence', presence),
      around: (rooms: readonly string[]) => this.gate.around(rooms),
    };
    this.presenceBoard = new PresenceBoard(bus, randomUUID(), readers, failed);
    wakeups.listen((rooms) => this.relay.wake(rooms));
  }

  afterInit(): void {
    this.relay.start();
    this.presenceBoard.start();
    this.drainTimer = setInterval(() => this.cutOffSlow(), DRAIN_CHECK_MS);
  }

  handleConnection(socket: LiveSocket): void {
    socket.emit('hello', { build: this.settings.build, account: socket.data.holder.accountId });
  }

  handleDisconnect(socket: LiveSocket): void {
    for (const room of this.subscriptions.rooms(socket)) this.leaveRoom(socket, room);
    this.subscriptions.forget(socket);
  }

  @SubscribeMessage('join')
  async join(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: unknown): Promise<JoinAnswer> {
    const { room, after } = (body ?? {}) as { room?: unknown; after?: unknown };
    if (typeof room !== 'string' || !parseRoom(room) || !Number.isSafeInteger(after) || (after as number) < 0) return { ok: false, code: 'invalid-input' };
    const joining = this.joining.get(socket) ?? new Set();
    if (this.subscriptions.count(socket) + joining.size >= ROOMS_MOST) return { ok: false, code: 'too-many-rooms' };
    this.joining.set(socket, joining);
    const asked: Joining = { room, left: false };
    joining.add(asked);
    try {
      const wait = await this.limits.spend(socket);
      if (wait !== undefined) return { ok: false, code: 'too-many-requests', retryAfterSeconds: wait };
      return await this.admit(socket, asked, after as number);
    } catch (error) {
      this.failed(error);
      return { ok: false, code: 'unavailable' };
    } finally {
      joining.delete(asked);
    }
  }

  @SubscribeMessage('leave')
  leave(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: unknown): void {
    const room = (body as { room?: unknown } | undefined)?.room;
    if (typeof room !== 'string') return;
    for (const asked of this.joining.get(socket) ?? []) asked.left ||= asked.room === room;
    this.leaveRoom(socket, room);
  }

  @SubscribeMessage('presence')
  async presence(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: unknown): Promise<void> {
    const { room, state } = (body ?? {}) as { room?: unknown; state?: unknown };
    if ((await this.limits.spend(socket).catch(this.failed)) !== undefined) return;
    if (typeof room !== 'string' || !socket.rooms.has(room) || !STATES.includes(state as PresenceState)) return;
    this.presenceBoard.set(room, socket, state as PresenceState);
    this.presenceBoard.ask(room);
  }

  /** Before the process stops: everybody is told to come back, not all at once. */
  async sayGoodbye(jitterMs: number): Promise<void> {
    clearInterval(this.drainTimer);
    this.presenceBoard.stop();
    await this.relay.stop();
    this.server?.emit('goodbye', { jitterMs });
  }

  connections(): number {
    return this.server?.engine.clientsCount ?? 0;
  }

  private async admit(socket: LiveSocket, asked: Joining, after: number): Promise<JoinAnswer> {
    const { room } = asked;
    const admission = await this.gate.admit(socket.data.holder, room, after);
    if (!admission.admitted) {
      if (admission.sessionEnded) socket.disconnect(true);
      return { ok: false, code: 'not-found' };
    }
    if (!socket.connected || asked.left) return { ok: false, code: 'unavailable' };
    const { seq, events, resync } = admission.caughtUp;
    this.relay.open(room, seq);
    this.subscriptions.add(room, socket, admission.version);
    await socket.join(isGuest(socket) ? [room, guestsOf(room)] : room);
    this.sendMissed(socket, room, seq).catch((error: unknown) => {
      this.failed(error);
      // It comes back, and catches up from where it stands.
      socket.disconnect(true);
    });
    return { ok: true, seq, events: isGuest(socket) ? this.guests.cut(events) : events, resync };
  }

  /** What came between the snapshot and the join was relayed to the others only, or to nobody. Access is asked for again with it. */
  private async sendMissed(socket: LiveSocket, room: string, seq: number): Promise<void> {
    this.relay.wake([room]);
    if (this.relay.position(room) <= seq) return;
    const admission = await this.gate.admit(socket.data.holder, room, seq);
    if (!socket.rooms.has(room)) return;
    if (!admission.admitted) return this.expel(socket, room, !admission.sessionEnded);
    const { events } = admission.caughtUp;
    if (events.length > 0) socket.emit('events', { room, events: isGuest(socket) ? this.guests.cut(events) : events });
  }

  private leaveRoom(socket: LiveSocket, room: string): void {
    this.presenceBoard.drop(room, socket);
    void socket.leave(room);
    void socket.leave(guestsOf(room));
    if (this.subscriptions.remove(room, socket)) this.relay.close(room);
  }

  private async deliver({ room, events, version }: Delivery): Promise<void> {
    await this.rechecks.upTo(version, [room]);
    const forGuests = this.guests.cut(events);
    if (forGuests === events) return void this.server.to(room).emit('events', { room, events });
    this.server.to(room).except(guestsOf(room)).emit('events', { room, events });
    this.server.to(guestsOf(room)).emit('events', { room, events: forGuests });
  }

  private expel(socket: LiveSocket, room: string, alive: boolean): void {
    this.leaveRoom(socket, room);
    socket.emit('closed', { room });
    if (!alive) socket.disconnect(true);
  }

  private cutOffSlow(): void {
    for (const socket of this.subscriptions.sockets()) {
      const transport = socket.conn.transport as unknown as { socket?: { bufferedAmount?: number } };
      if ((transport.socket?.bufferedAmount ?? 0) > BUFFER_MOST) socket.disconnect(true);
    }
  }
}
