import { concerns, Refusal, type RoomEvent, type Snapshot } from '@minga/kernel/contract';
import { roomSeq } from '@minga/kernel/server';
import { until, type TestApp, type TestReader } from '@minga/kernel/testing';
import type { BuiltAccount } from '@minga/people/testing';
import { exchangeEvents, refetch, type ExchangeEvent } from '../../contract';
import { exchangeApi } from '../../testing';

interface OpenView {
  fetch(): Promise<Snapshot>;
  shown?: Snapshot;
  /** Told of something since it was fetched. */
  stale: boolean;
}

const HIDDEN = [401, 403, 404, 409];

/** Every view of a request's page, and the board beside it. */
const viewsOf = (app: TestApp, requestId: string, who?: BuiltAccount): Record<string, OpenView> => {
  const api = exchangeApi(app, who);
  const params = { requestId };
  const fetches: Record<string, () => Promise<Snapshot>> = {
    page: () => api.getRequest({ params: { address: requestId } }),
    offers: () => api.listOffers({ params }),
    questions: () => api.listQuestions({ params }),
    agreement: () => api.getAgreement({ params }),
    funding: () => api.getFunding({ params }),
    engagement: () => api.engagement({ params }),
    evaluations: () => api.evaluations({ params }),
    waits: () => api.requestWaits({ params }),
    case: () => api.caseDraft({ params }),
    board: () => api.exchangeBoard({ query: {} }),
  };
  return Object.fromEntries(Object.entries(fetches).map(([name, fetch]) => [name, { fetch, stale: true }]));
};

const wordsOf = (view: Snapshot | undefined): string => JSON.stringify(view && { ...view, cursor: {} });
const see = (fetch: OpenView['fetch']): Promise<Snapshot | undefined> =>
  fetch().catch((error: unknown) => {
    if (error instanceof Refusal && HIDDEN.includes(error.status)) return undefined;
    throw error;
  });

/**
 * A browser with a request's page before it. It keeps its views as the site's client does: it follows the rooms of their cursors,
 * fetches anew what was told of, and looks at nothing else.
 */
export class OpenPage {
  private readonly views: Record<string, OpenView>;
  private readonly joined = new Set<string>();
  private readonly seen = new Map<string, number>();
  private read = 0;

  private constructor(private readonly app: TestApp, private readonly reader: TestReader, requestId: string, who?: BuiltAccount) {
    this.views = viewsOf(app, requestId, who);
  }

  static async open(app: TestApp, requestId: string, who?: BuiltAccount): Promise<OpenPage> {
    const page = new OpenPage(app, await app.reader(who?.session), requestId, who);
    await page.settle();
    return page;
  }

  /** After what one did oneself everything is fetched anew, as the page's form does. */
  acted(): void {
    for (const view of Object.values(this.views)) view.stale = true;
  }

  /** Waits for all that its rooms hold, and fetches what was told of, until nothing is. Nobody does anything meanwhile. */
  async settle(): Promise<void> {
    // What is not there is looked for again by whoever loads the page again
    for (const view of Object.values(this.views)) view.stale ||= !view.shown;
    for (;;) {
      await this.hear();
      const stale = Object.values(this.views).filter((view) => view.stale);
      if (stale.length === 0) return;
      for (const view of stale) {
        view.stale = false;
        view.shown = await see(view.fetch);
      }
      await this.follow();
    }
  }

  /** The views that show something else than a fresh look would. */
  async wrong(): Promise<string[]> {
    const wrong: string[] = [];
    for (const [name, { fetch, shown }] of Object.entries(this.views)) {
      if (wordsOf(await see(fetch)) !== wordsOf(shown)) wrong.push(name);
    }
    return wrong;
  }

  /** All that it shows. */
  words(): string {
    return Object.values(this.views).map(({ shown }) => wordsOf(shown)).join('\n');
  }

  private async follow(): Promise<void> {
    const cursors = Object.values(this.views).flatMap(({ shown }) => Object.entries(shown?.cursor ?? {}));
    const wanted = new Set(cursors.map(([room]) => room));
    for (const room of this.joined) if (!wanted.has(room)) this.joined.delete(room);
    for (const room of wanted) {
      if (this.joined.has(room)) continue;
      const after = Math.min(...cursors.filter(([name]) => name === room).map(([, seq]) => seq));
      const answer = await this.reader.join(room, after);
      if (!answer.ok) throw new Error(`A view names a room that its reader may not join: ${room}`);
      this.joined.add(room);
      this.take(answer.events);
      this.seen.set(room, answer.seq);
      if (answer.resync) for (const view of this.showing(room)) view.stale = true;
    }
  }

  private async hear(): Promise<void> {
    for (const room of this.joined) {
      const last = await roomSeq(this.app.db, room);
      await until(() => {
        this.take(this.reader.events.slice(this.read));
        this.read = this.reader.events.length;
        return (this.seen.get(room) ?? 0) >= last || this.leave(room);
      });
    }
  }

  /** A room that was closed shows its views nothing more: they are fetched anew, or are not there. */
  private leave(room: string): boolean {
    const at = this.reader.closed.indexOf(room);
    if (at < 0) return false;
    this.reader.closed.splice(at, 1);
    this.joined.delete(room);
    for (const view of this.showing(room)) view.stale = true;
    return true;
  }

  private take(events: readonly RoomEvent[]): void {
    for (const event of events) {
      this.seen.set(event.room, Math.max(event.seq, this.seen.get(event.room) ?? 0));
      if (!concerns(exchangeEvents, event.body)) continue;
      for (const view of this.showing(event.room)) view.stale ||= refetch(view.shown!, event as RoomEvent<ExchangeEvent>) === undefined;
    }
  }

  private showing(room: string): OpenView[] {
    return Object.values(this.views).filter(({ shown }) => shown && room in shown.cursor);
  }
}
