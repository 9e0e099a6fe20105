import { Refusal } from '../../contract';
import type { GeneralLimits } from '../limits/general-limits';
import type { LiveSocket } from './subscriptions';

/** Messages in a row that were refused, after which a socket floods rather than hurries, and is cut. */
export const FLOOD_MOST = 50;

/** The limits of what a page sends over its socket: the same counters as for requests, by account, else by address. */
export class SocketLimits {
  private readonly refused = new WeakMap<LiveSocket, number>();

  constructor(private readonly limits: GeneralLimits) {}

  /** Counts a message. @returns undefined when it may be heard, else the seconds to wait; a flood is cut off */
  async spend(socket: LiveSocket): Promise<number | undefined> {
    const { holder, ip } = socket.data;
    try {
      await this.limits.spend(['socket'], { accountId: holder.accountId, ip });
      this.refused.delete(socket);
      return undefined;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const times = (this.refused.get(socket) ?? 0) + 1;
      this.refused.set(socket, times);
      if (times >= FLOOD_MOST) socket.disconnect(true);
      return Number(error.details.facts?.['retryAfterSeconds'] ?? 1);
    }
  }
}
