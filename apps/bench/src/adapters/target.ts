import type { RequestTemplate } from '../load/plan.ts';
import type { ReaderPlan } from '../live/plan.ts';
import type { Seat, Tally } from '../meeting/plan.ts';

/** What a site holds before it is measured. The same numbers give the same texts. */
export interface Dataset {
  /** Topics of even size. */
  topics: number;
  /** Of each. */
  replies: number;
  /** Topics of other sizes, by their replies, after the even ones. */
  others?: readonly number[];
  /** Accounts that can sign in, all of them members of every group. */
  accounts: number;
  /** A folder of its own, removed after the run, where the measuring itself writes; else it is kept between runs. */
  throwAway?: boolean;
}

export interface TopicFacts {
  id: string;
  /** Path of its page, without a redirect. */
  address: string;
  replies: number;
}

/** Which replies of a topic a page shows, 20 of them beside the opening post. */
export type Stretch = 'first' | 'last' | { at: number };

/** How to reach the database that the site uses, for the bare statements that it is held against. */
export interface DatabaseAccess {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

export interface StartOptions {
  /** Words for Node before the program, such as `--cpu-prof`. */
  node?: readonly string[];
  /** Fill the empty site with what a first start brings. */
  sample?: boolean;
  port?: number;
}

/** A running server. */
export interface Site {
  host: string;
  port: number;
  origin: string;
  pid: number;
  /** Milliseconds from the start of the process to the first page. */
  startedMs: number;
  /** Ends in order. */
  stop(): Promise<void>;
  /** `kill -9`; its database may go on. */
  kill(): Promise<void>;
}

/** Where an address is asked for, and answered alike whether anybody has it. */
export interface Entrances {
  /** An address with an account, and one without. */
  known(n: number): string;
  unknown(n: number): string;
  doors: Record<string, (email: string) => RequestTemplate>;
  /** Lets one ask again what a limit would refuse. */
  forget(): Promise<void>;
}

/** Ways to take part in a meeting that everybody's screen shows. */
export const ACTS = ['hand', 'message', 'answer', 'up-vote'] as const;
export type ActKind = (typeof ACTS)[number];

/** Something that somebody does in a meeting. */
export interface Act {
  kind: ActKind;
  template: RequestTemplate;
  /** What it is counted for (poll, question) where screens show numbers; null where they show the thing itself, whose id is in the answer. */
  counted: string | null;
}

/** A meeting under way, with people in the room. */
export interface Meeting {
  /** How each of them follows it, in their order. */
  seats: Seat[];
  questions: number;
  hand(person: number): Act;
  say(person: number): Act;
  answer(person: number): Act;
  upVote(person: number, question: number): Act;
  /** Brings everybody into the room, as of now. */
  enter(): Promise<void>;
  /** Id of the thing that an act made, from its answer. */
  idOf(body: string): string;
  /** What the database says that every screen has to show. */
  tally(): Promise<Tally>;
}

/** One kind of server: all that the benchmarks know of it. */
export interface Target {
  name: string;
  /** Fills a folder, or finds it filled, and answers with what is in it. The server does not run after it. */
  prepare(dataset: Dataset): Promise<Prepared>;
  /** An empty folder, for a first start. Nothing runs. */
  empty(): Promise<Prepared>;
  start(prepared: Prepared, options?: StartOptions): Promise<Site>;
  /** Signs in the first `count` accounts; the headers that each one's requests carry. */
  signIn(site: Site, prepared: Prepared, count: number): Promise<Record<string, string>[]>;
  /** A topic's page as a document and as data; `headers` of a session, none for a guest. */
  page(site: Site, topic: TopicFacts, stretch: Stretch, headers?: Record<string, string>): { html: RequestTemplate; json: RequestTemplate };
  /** An answer to the opening post, whose text names `{{id}}`. */
  reply(site: Site, topic: TopicFacts, headers: Record<string, string>): RequestTemplate;
  /** Pages that show lists and stretches, whose statements must stay cheap however much there is. */
  lists(site: Site, prepared: Prepared, headers: Record<string, string>): Promise<RequestTemplate[]>;
  /** Ways in that ask for an address; what needs a session is asked with the given one's headers. */
  entrances(site: Site, prepared: Prepared, headers: Record<string, string>, signedIn: number): Promise<Entrances>;
  /** Tables that grow with every topic or post. */
  largeTables: readonly string[];
  /** How sockets follow a topic. */
  reader(site: Site, topic: TopicFacts): ReaderPlan;
  /** Begins a meeting of so many, with a poll open and questions asked. The data hold an account more. */
  meeting(site: Site, prepared: Prepared, size: { attendees: number; questions: number }): Promise<Meeting>;
  /** The path of the first page. */
  home: string;
  /** Cookie that asks for the page with the least data. */
  lowDataCookie: { name: string; value: string };
  /** Expression that is true in the browser once the page answers to input. */
  interactive: string;
  database(prepared: Prepared): DatabaseAccess;
  /** Process of the database, where it is a child of ours that may be killed. */
  databasePid(prepared: Prepared): number | null;
  /** SQL that finds posts by the id in their text: rows `{ marker, posts }`. */
  postsByMarker: string;
  /** Removes what a run left. */
  remove(prepared: Prepared): Promise<void>;
}

export interface Prepared {
  folder: string;
  topics: TopicFacts[];
  throwAway: boolean;
}
