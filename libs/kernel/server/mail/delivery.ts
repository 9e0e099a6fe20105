import { Inject, Injectable } from '@nestjs/common';
import { Db } from '../db/db';
import { FAILED, type Failed } from '../tokens';
import { mailRows, type ClaimedMail } from './mail.rows';
import { MailTransport } from './transport';

/** How often the queue is looked at. Nobody who waits for a code notices half a second. */
const LOOK_MS = 500;
const AT_ONCE = 10;
/** Seconds before each further attempt: about a day in all, longer than a mail server is down. */
const WAITS = [30, 120, 600, 1800, 3600, 7200, 14_400, 28_800, 43_200] as const;
/** What operators may want to know of a message that failed; servers may answer at length. */
const LONGEST_ERROR = 300;

/** Servers repeat whom they refused: neither the row that stays nor the log is to hold the address. */
const told = (error: unknown, to: string): string =>
  String((error as Error).message ?? error).replaceAll(to, '…').slice(0, LONGEST_ERROR);

/** Sends what is queued, in the processes that work. A message goes out at least once. */
@Injectable()
export class MailDelivery {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly db: Db,
    private readonly transport: MailTransport,
    @Inject(FAILED) private readonly failed: Failed,
  ) {}

  start(): void {
    this.timer ??= setInterval(() => void this.look(), LOOK_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running;
  }

  /** Where mail goes, for the start-up text. */
  get about(): string {
    return this.transport.about;
  }

  /** Sends everything that is due. */
  async flush(): Promise<void> {
    for (;;) {
      const claimed = await mailRows.claim(this.db, AT_ONCE);
      for (const mail of claimed) await this.deliver(mail);
      if (claimed.length < AT_ONCE) return;
    }
  }

  private look(): Promise<void> {
    return (this.running ??= this.flush()
      .catch(this.failed)
      .finally(() => (this.running = undefined)));
  }

  private async deliver({ attempts, ...mail }: ClaimedMail): Promise<void> {
    try {
      await this.transport.deliver(mail);
    } catch (error) {
      return this.put(mail.id, attempts, told(error, mail.to));
    }
    await mailRows.sent(this.db, mail.id);
  }

  private async put(id: string, attempts: number, error: string): Promise<void> {
    const wait = WAITS[attempts - 1];
    if (wait !== undefined) return void (await mailRows.again(this.db, id, wait, error));
    await mailRows.giveUp(this.db, id, error);
    this.failed(new Error(`A mail could not be sent: ${error}`));
  }
}
