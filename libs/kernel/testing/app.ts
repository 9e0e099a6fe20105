import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createClient, type Client, type Routes } from '../contract';
import { type AppParts, Consumers, createApp, generalLimits, LiveGateway, MailDelivery, type MingaApp, type Outgoing, type OutgoingMail, type ServerSlice, SiteSettings, SiteSettingsStore } from '../server';
import { createTestDatabase } from './database';
import { MemoryFiles } from './files';
import { connectLive, type TestReader } from './live';
import { MemoryMail } from './mail';
import { TEST_ORIGIN } from './origin';

export interface TestRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Cookie header, as a builder of accounts gives it. */
  cookie?: string;
  headers?: Record<string, string>;
  body?: unknown;
  /** Sent as it is, with the content type of `headers`. */
  rawBody?: string | Buffer;
}

export interface TestAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  json: <T = unknown>() => T;
}

export interface TestApp extends MingaApp {
  url: string;
  databaseUrl: string;
  /** One request through the whole server, without a network. */
  request(path: string, request?: TestRequest): Promise<TestAnswer>;
  /** The contract's client, for the holder of the cookie or a guest. */
  client<R extends Routes>(routes: R, cookie?: string, headers?: Record<string, string>): Client<R>;
  /** A reader's socket, over the network. */
  reader(cookie?: string): Promise<TestReader>;
  /** Runs all consumers until nothing is new. */
  settle(): Promise<void>;
  /** Sends what is queued: all mail so far, oldest first. */
  mail(): Promise<readonly OutgoingMail[]>;
}

export interface TestAppOptions {
  /** Hold to the general limits as a new site does; without it tests may hurry. */
  limited?: boolean;
  slices?: readonly ServerSlice[];
  /** Use this database instead of an own one; it is left alone at the end. */
  databaseUrl?: string;
  settings?: SiteSettings;
  poolSize?: number;
  /** The way to other servers; without it the open Internet. */
  outgoing?: Outgoing;
  /** Where its log goes; nowhere unless given. */
  logger?: AppParts['logger'];
  /** Called before the server listens: what an application adds, such as pages. */
  prepare?: (app: MingaApp) => Promise<void>;
}

const testSettings = () => new SiteSettings('Minga', [TEST_ORIGIN, 'http://127.0.0.1:3000'], false, 'test');

function inject(fastify: FastifyInstance) {
  return async (path: string, { method = 'GET', cookie, headers = {}, body, rawBody }: TestRequest = {}): Promise<TestAnswer> => {
    const answer = await fastify.inject({
      method,
      url: path,
      headers: { origin: TEST_ORIGIN, ...(cookie && { cookie }), ...headers },
      payload: (rawBody ?? body) as never,
    });
    return { status: answer.statusCode, headers: answer.headers as never, text: answer.body, json: () => answer.json() };
  };
}

function clientOf(request: TestApp['request']): TestApp['client'] {
  return (routes, cookie, extra = {}) =>
    createClient(routes, async (path, { method, headers, body }) => {
      const answer = await request(path, { method: method as never, cookie, headers: { ...headers, ...extra }, rawBody: body });
      const empty = answer.status === 204 || answer.status === 304;
      return new Response(empty ? null : answer.text, { status: answer.status, headers: { 'content-type': String(answer.headers['content-type']) } });
    });
}

const WIDEN = `INSERT INTO site_setting (key, value) SELECT unnest($1::text[]), '1000000' ON CONFLICT DO NOTHING`;

/** Lets the tests' few people do in a second what takes real ones an hour. */
async function widenLimits(app: MingaApp): Promise<void> {
  const bursts = Object.values(generalLimits).flatMap(({ account, guest }) => [account.burst.key, guest.burst.key]);
  await app.db.query(WIDEN, [[...new Set(bursts)]]);
  await app.nest.get(SiteSettingsStore).refresh();
}

/** The server of these slices over a database of its own. Call `close` at the end. */
export async function createTestApp({ slices = [], databaseUrl, settings, poolSize, outgoing, prepare, logger, limited = false }: TestAppOptions = {}): Promise<TestApp> {
  const database = databaseUrl ? undefined : await createTestDatabase(slices.map((slice) => slice.schema));
  const url = databaseUrl ?? database!.url;
  const mail = new MemoryMail();
  const app = await createApp({
    databaseUrl: url,
    settings: settings ?? testSettings(),
    files: new MemoryFiles(),
    mail,
    slices,
    failed: (error) => console.error(error),
    poolSize,
    outgoing,
    logger,
    migrate: false,
  });
  if (!limited) await widenLimits(app);
  await prepare?.(app);
  await app.nest.listen(0, '127.0.0.1');
  const { port } = app.nest.getHttpServer().address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const request = inject(app.nest.getHttpAdapter().getInstance() as never);
  const readers: TestReader[] = [];
  return {
    ...app,
    url: address,
    databaseUrl: url,
    request,
    client: clientOf(request),
    reader: async (cookie) => {
      const reader = await connectLive(address, cookie);
      readers.push(reader);
      return reader;
    },
    settle: () => app.nest.get(Consumers).settle(),
    mail: async () => {
      await app.nest.get(MailDelivery).flush();
      return mail.sent;
    },
    close: async () => {
      for (const reader of readers) reader.close();
      await app.nest.get(LiveGateway).sayGoodbye(0);
      await app.close();
      await database?.drop();
    },
  };
}
