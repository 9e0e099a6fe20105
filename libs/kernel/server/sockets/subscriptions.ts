import type { Socket } from 'socket.io';
import type { ClientToServer, ServerToClient } from '../../contract';
import type { PersonCard } from '../actor';
import type { Holder } from './gate';

export interface SocketData {
  holder: Holder;
  card: PersonCard | null;
  /** False: counted among the readers of a room, and not named. */
  named: boolean;
  /** Where it comes from, behind the proxies that are trusted. */
  ip: string;
}
export type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>;

/** Which sockets of this process are in which room, and as of which audience version each was last admitted. */
export class Subscriptions {
  private readonly byRoom = new Map<string, Map<LiveSocket, number>>();
  private readonly bySocket = new Map<LiveSocket, Set<string>>();

  /** @returns true when the room had no socket before */
  add(room: string, socket: LiveSocket, version: number): boolean {
    const first = !this.byRoom.has(room);
    if (first) this.byRoom.set(room, new Map());
    this.byRoom.get(room)!.set(socket, version);
    if (!this.bySocket.has(socket)) this.bySocket.set(socket, new Set());
    this.bySocket.get(socket)!.add(room);
    return first;
  }

  /** @returns true when the room has no socket left */
  remove(room: string, socket: LiveSocket): boolean {
    const sockets = this.byRoom.get(room);
    sockets?.delete(socket);
    this.bySocket.get(socket)?.delete(room);
    if (!sockets || sockets.size > 0) return false;
    return this.byRoom.delete(room);
  }

  /** Forgets a socket; answers with the rooms that it was in. */
  rooms(socket: LiveSocket): string[] {
    return [...(this.bySocket.get(socket) ?? [])];
  }

  forget(socket: LiveSocket): void {
    this.bySocket.delete(socket);
  }

  count(socket: LiveSocket): number {
    return this.bySocket.get(socket)?.size ?? 0;
  }

  /** The sockets of a room that were admitted before `version`. */
  olderThan(room: string, version: number): LiveSocket[] {
    return [...(this.byRoom.get(room) ?? [])].filter(([, checked]) => checked < version).map(([socket]) => socket);
  }

  checked(room: string, socket: LiveSocket, version: number): void {
    const sockets = this.byRoom.get(room);
    if (sockets?.has(socket)) sockets.set(socket, version);
  }

  /** How many sockets are in the room. */
  readers(room: string): number {
    return this.byRoom.get(room)?.size ?? 0;
  }

  openRooms(): string[] {
    return [...this.byRoom.keys()];
  }

  sockets(): LiveSocket[] {
    return [...this.bySocket.keys()];
  }
}
