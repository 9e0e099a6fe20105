import pg from 'pg';
import { channelName, Listeners, type Bus, type BusChannel } from './bus';

const RECONNECT_MS = 1000;

/** PostgreSQL tells a connection of its own notifications too. */
const own = (client: pg.Client): number => (client as unknown as { processID: number }).processID;

/** The bus over LISTEN and NOTIFY, on a connection of its own: a NOTIFY inside a transaction would serialise every commit. */
export class PgBus implements Bus {
  private client: pg.Client | undefined;
  private stopped = false;
  private readonly listeners: Listeners;

  constructor(
    private readonly url: string,
    private readonly failed: (error: unknown) => void,
  ) {
    this.listeners = new Listeners(failed);
  }

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'minga-bus', pipeline: true });
    client.on('notification', ({ channel, payload, processId }) => {
      if (processId !== own(client)) this.listeners.deliver(channel, payload ?? 'null');
    });
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client));
    await client.connect();
    // A wake-up is nothing to keep, and telling it is a transaction: it would wait for the disk beside those that must.
    await client.query('SET synchronous_commit TO off');
    for (const channel of ['rooms', 'volatile'] as const) await client.query(`LISTEN ${channelName(channel)}`);
    this.client = client;
  }

  subscribe(channel: BusChannel, listener: (message: unknown) => void): void {
    this.listeners.add(channel, listener);
  }

  async publish(channel: BusChannel, message: unknown): Promise<void> {
    if (this.stopped) return;
    const sent = this.client?.query('SELECT pg_notify($1, $2)', [channelName(channel), JSON.stringify(message)]);
    // What is cut off by our own stop is found by the others' poll.
    await sent?.catch((error: unknown) => (this.stopped ? undefined : this.failed(error)));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end();
  }

  /** While the line is down the relay's poll goes on; only speed is lost. */
  private lost(client: pg.Client, error?: unknown): void {
    if (error && !this.stopped) this.failed(error);
    // One that never came up is retried by whoever started it
    if (this.stopped || this.client !== client) return;
    this.client = undefined;
    void client.end().catch(() => undefined);
    setTimeout(() => this.retry(), RECONNECT_MS).unref();
  }

  private retry(): void {
    if (this.stopped) return;
    this.start().catch((error: unknown) => {
      this.failed(error);
      setTimeout(() => this.retry(), RECONNECT_MS).unref();
    });
  }
}
