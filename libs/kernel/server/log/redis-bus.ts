import { Redis } from 'ioredis';
import { channelName, Listeners, type Bus, type BusChannel } from './bus';

/** The bus over Redis, where many machines serve one site. ioredis reconnects and subscribes anew by itself. */
export class RedisBus implements Bus {
  private readonly sender: Redis;
  private readonly receiver: Redis;
  private readonly listeners: Listeners;

  constructor(url: string, private readonly failed: (error: unknown) => void) {
    this.sender = new Redis(url, { lazyConnect: true });
    this.receiver = new Redis(url, { lazyConnect: true });
    this.listeners = new Listeners(failed);
    for (const redis of [this.sender, this.receiver]) redis.on('error', failed);
    this.receiver.on('message', (channel, text) => this.listeners.deliver(channel, text));
  }

  async start(): Promise<void> {
    await Promise.all([this.sender.connect(), this.receiver.connect()]);
    await this.receiver.subscribe(channelName('rooms'), channelName('volatile'));
  }

  subscribe(channel: BusChannel, listener: (message: unknown) => void): void {
    this.listeners.add(channel, listener);
  }

  async publish(channel: BusChannel, message: unknown): Promise<void> {
    await this.sender.publish(channelName(channel), JSON.stringify(message)).catch(this.failed);
  }

  async stop(): Promise<void> {
    await Promise.all([this.sender.quit(), this.receiver.quit()].map((ended) => ended.catch(() => undefined)));
  }
}
