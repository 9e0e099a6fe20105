import 'reflect-metadata';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyBaseLogger } from 'fastify';
import { kernelMessages, newId, Problem } from '../contract';
import { passingSecrets, type Secrets } from './config';
import { Db } from './db/db';
import { connect, joinSchemas } from './db/data-source';
import { migrate } from './db/migrate';
import { apiPage } from './http/api-page';
import { BODY_MOST, readBodies } from './http/body';
import type { HttpServices } from './http/context';
import { servedRoutes } from './http/endpoint';
import { ForwardedSessions } from './http/forwarded-sessions';
import { describeApi } from './http/openapi';
import { checkOrigin } from './http/origin';
import { ProblemFilter } from './http/problem.filter';
import { API_CACHE, isApiPath, securityHeaders } from './http/security-headers';
import { Sessions } from './http/sessions';
import type { SiteSettings } from './http/settings';
import { Words } from './http/words';
import { Jobs } from './jobs/jobs';
import type { Buckets } from './limits/buckets';
import { GeneralLimits } from './limits/general-limits';
import { GuestView } from './http/guest-view';
import { Limits } from './limits/limits';
import { KernelModule } from './kernel.module';
import type { Bus } from './log/bus';
import { currentEpoch } from './log/epoch';
import { PgBus } from './log/pg-bus';
import { Outgoing } from './outgoing';
import { Wakeups } from './log/wakeups';
import { kernelSchema } from './schema';
import type { ServerSlice } from './slice';
import type { MailTransport } from './mail';
import { SiteSettingsStore } from './site-settings/store';
import { SocketAdapter } from './sockets/socket.adapter';
import type { FileStore } from './storage';
import type { Failed } from './tokens';

export interface AppParts {
  databaseUrl: string;
  settings: SiteSettings;
  files: FileStore;
  mail: MailTransport;
  slices: readonly ServerSlice[];
  failed: Failed;
  bus?: Bus;
  /** Where limits are counted; PostgreSQL unless given. */
  buckets?: Buckets | undefined;
  /** Without them what is encrypted is lost with the process, which is enough for tests. */
  secrets?: Secrets;
  /** The way to addresses that people type; the open Internet when absent. */
  outgoing?: Outgoing;
  logger?: FastifyBaseLogger;
  poolSize?: number;
  /** Migrate before serving; tests clone a migrated database instead. */
  migrate?: boolean;
}

export interface MingaApp {
  nest: NestFastifyApplication;
  db: Db;
  bus: Bus;
  /** Stops what `createApp` started; closes the data source last. */
  close(): Promise<void>;
}

/** The two that a slice overrides stand in its module; `Sessions` is looked for there. */
function composition(kernel: ReturnType<typeof KernelModule.with>, slices: readonly ServerSlice[]): Type {
  @Module({ imports: [kernel, ...slices.map((slice) => slice.module)] })
  class Composition {}
  return Composition;
}

/** The whole server of these slices, on PostgreSQL, initialised but not yet listening. */
export async function createApp(parts: AppParts): Promise<MingaApp> {
  const schema = joinSchemas([kernelSchema, ...parts.slices.map((slice) => slice.schema)]);
  const source = await connect(parts.databaseUrl, schema, parts.poolSize);
  if (parts.migrate ?? true) await migrate(source);
  const db = new Db(source, await currentEpoch(source));
  const bus = parts.bus ?? new PgBus(parts.databaseUrl, parts.failed);
  await bus.start();
  const sessions = new ForwardedSessions();
  const jobs = new Jobs(parts.databaseUrl, parts.failed);
  const kernel = KernelModule.with({ ...parts, secrets: parts.secrets ?? passingSecrets(), outgoing: parts.outgoing ?? new Outgoing(), db, bus, jobs, sessions });
  const nest = await createNest(composition(kernel, parts.slices), parts);
  const provided = parts.slices.map((slice) => findSessions(nest, slice)).find(Boolean);
  if (provided) sessions.to(provided);
  const words = new Words([kernelMessages, ...parts.slices.map((slice) => slice.messages)]);
  serve(nest, { sessions, settings: parts.settings, words, limits: nest.get(GeneralLimits), guests: nest.get(GuestView) });
  readBodies(nest);
  nest.useWebSocketAdapter(new SocketAdapter(nest, sessions, parts.settings));
  // Not ready yet: who composes the site adds routes before it listens.
  await nest.init();
  await nest.get(SiteSettingsStore).start();
  return { nest, db, bus, close: () => close(nest, db, bus) };
}

async function createNest(module: Type, { settings, logger }: AppParts): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_MOST,
    // Each request is counted and timed in the metrics; two lines a request would bury what matters.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: settings.trustProxy,
    genReqId: () => newId(),
    ...(logger ? { loggerInstance: logger } : {}),
  } as ConstructorParameters<typeof FastifyAdapter>[0]);
  return NestFactory.create<NestFastifyApplication>(module, adapter, { logger: ['error', 'warn'], abortOnError: false });
}

/** A slice that owns accounts provides `Sessions` in its own module, which shadows the kernel's there only. */
function findSessions(nest: NestFastifyApplication, slice: ServerSlice): Sessions | undefined {
  const module = 'module' in slice.module ? slice.module.module : slice.module;
  try {
    const found = nest.select(module).get(Sessions, { strict: true });
    return found instanceof ForwardedSessions ? undefined : found;
  } catch {
    return undefined;
  }
}

function serve(nest: NestFastifyApplication, services: HttpServices): void {
  const fastify = nest.getHttpAdapter().getInstance();
  fastify.decorate('minga', services);
  const foreign = (url: string | undefined) => [...servedRoutes].some((route) => route.foreign && route.path === url);
  const headers = securityHeaders(services.settings);
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (isApiPath(request.url)) reply.header('cache-control', API_CACHE);
  });
  fastify.addHook('onRequest', async (request) => {
    if (!foreign(request.routeOptions.url)) checkOrigin(request.method, request.headers, services.settings);
  });
  nest.useGlobalFilters(new ProblemFilter());
  // Made at the first request: all controllers are there by then, and nothing of it changes after
  let made: { json: string; page: string } | undefined;
  const described = () => {
    if (made) return made;
    const description = describeApi(servedRoutes, services.settings, Problem);
    return (made = { json: JSON.stringify(description), page: apiPage(description as never) });
  };
  fastify.get('/api/openapi.json', (_, reply) => reply.type('application/json; charset=utf-8').send(described().json));
  fastify.get('/api', (_, reply) => reply.type('text/html; charset=utf-8').send(described().page));
}

async function close(nest: NestFastifyApplication, db: Db, bus: Bus): Promise<void> {
  nest.get(SiteSettingsStore).stop();
  await nest.get(Limits).stop();
  await nest.close();
  await nest.get(Wakeups).flush();
  await bus.stop();
  await db.source.destroy();
}
