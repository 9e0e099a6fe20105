import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import proxyAddr from '@fastify/proxy-addr';
import type { Server, ServerOptions } from 'socket.io';
import { parseCookies, sessionCookieName } from '../http/cookies';
import { fromThisSite } from '../http/origin';
import type { Sessions } from '../http/sessions';
import type { SiteSettings } from '../http/settings';
import type { LiveSocket, SocketData } from './subscriptions';

/** Time to finish the handshake: half-open sockets go away by themselves. */
const CONNECT_TIMEOUT_MS = 10_000;
const PING_INTERVAL_MS = 25_000;
const PING_TIMEOUT_MS = 20_000;

/** socket.io, admitting only pages of this site, and knowing each socket's session before the first message. */
export class SocketAdapter extends IoAdapter {
  private readonly trusted: (address: string, hops: number) => boolean;

  constructor(
    app: INestApplicationContext,
    private readonly sessions: Sessions,
    private readonly settings: SiteSettings,
  ) {
    super(app);
    const { trustProxy } = settings;
    this.trusted = typeof trustProxy === 'string' ? proxyAddr.compile(trustProxy.split(',')) : () => trustProxy;
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server = super.createIOServer(port, {
      ...options,
      connectTimeout: CONNECT_TIMEOUT_MS,
      pingInterval: PING_INTERVAL_MS,
      pingTimeout: PING_TIMEOUT_MS,
      perMessageDeflate: false,
      allowRequest: (request: IncomingMessage, decide: (refusal: string | null, allowed: boolean) => void) =>
        decide(null, this.mayConnect(request)),
    } as unknown as ServerOptions);
    server.use((socket, next) => {
      this.identify(socket.request).then(
        (data) => {
          Object.assign(socket.data as LiveSocket['data'], data);
          next();
        },
        () => next(new Error('unavailable')),
      );
    });
    return server;
  }

  /** Long-polling GETs of our own page carry no Origin; a browser says so itself, and a foreign page cannot. */
  private mayConnect(request: IncomingMessage): boolean {
    if (fromThisSite(request.headers, this.settings)) return true;
    return request.headers.origin === undefined && request.method === 'GET' && request.headers['sec-fetch-site'] === 'same-origin';
  }

  private async identify(request: IncomingMessage): Promise<SocketData> {
    const ip = proxyAddr(request, this.trusted);
    const token = parseCookies(request.headers.cookie)[sessionCookieName(this.settings)];
    const session = token ? await this.sessions.resolve(token) : undefined;
    if (!session) return { holder: { sessionId: null, accountId: null }, card: null, named: true, ip };
    return { holder: { sessionId: session.sessionId, accountId: session.accountId }, card: session.card, named: session.named ?? true, ip };
  }
}
