/** What processes tell each other; a message may be lost, so that nothing rests on it alone. A process may hear itself. */
export interface Bus {
  publish(channel: BusChannel, message: unknown): Promise<void>;
  subscribe(channel: BusChannel, listener: (message: unknown) => void): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** `rooms`: names of rooms with new events. `volatile`: presence and typing. */
export type BusChannel = 'rooms' | 'volatile';

export const channelName = (channel: BusChannel): string => `minga_${channel}`;

/** Listeners by channel, shared by the drivers. A listener's failure is reported and does not stop the others. */
export class Listeners {
  private readonly byChannel = new Map<string, ((message: unknown) => void)[]>();

  constructor(private readonly failed: (error: unknown) => void) {}

  add(channel: BusChannel, listener: (message: unknown) => void): void {
    const name = channelName(channel);
    this.byChannel.set(name, [...(this.byChannel.get(name) ?? []), listener]);
  }

  deliver(name: string, text: string): void {
    for (const listener of this.byChannel.get(name) ?? []) {
      try {
        listener(JSON.parse(text));
      } catch (error) {
        this.failed(error);
      }
    }
  }
}
