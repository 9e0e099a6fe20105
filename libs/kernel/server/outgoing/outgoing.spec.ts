import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublicAddress } from './addresses';
import { Outgoing, type OutgoingRules } from './outgoing';

let server: Server;
let base: string;
let seen: IncomingMessage[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  seen = [];
  answer = (_, response) => response.end('good');
});

const here = (rules: OutgoingRules = {}) => new Outgoing({ loopback: true, ...rules });
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'no problem', (error: { code: string }) => error.code);
const at = (host: string) => base.replace('127.0.0.1', host);

describe('an address', () => {
  it.each([
    '127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1',
    '255.255.255.255', '198.18.0.1', '192.0.2.1', '::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', 'fe80::1', 'fc00::1', 'fd00:ec2::254',
    'ff02::1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', '2001:db8::1', 'localhost', '', '127.1',
  ])('%s is not of the open Internet', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '200.7.84.1', '172.32.0.1', '2001:13c7:7001::1', '2800:3f0:4001::1'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('a request to an address that somebody typed', () => {
  it.each(['http://example.org/', 'ftp://example.org/', 'file:///etc/passwd', 'https://me:word@example.org/', 'nonsense', '', 'data:,x'])(
    'is refused for %j',
    async (address) => {
      expect(await codeOf(new Outgoing().fetch(address))).toBe('address-refused');
    },
  );

  it.each(['https://127.0.0.1/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://0x7f.1/', 'https://2130706433/', 'https://169.254.169.254/latest'])(
    'never goes to %s',
    async (address) => {
      expect(await codeOf(new Outgoing().fetch(address))).toBe('address-private');
    },
  );

  it('never goes to a name that stands for an inner address, even beside an open one', async () => {
    const outgoing = new Outgoing({ resolve: async () => ['8.8.8.8', '10.0.0.7'] });
    expect(await codeOf(outgoing.fetch('https://provider.example/'))).toBe('address-private');
  });

  it('says when nobody knows the name', async () => {
    expect(await codeOf(new Outgoing({ resolve: async () => [] }).fetch('https://nobody.example/'))).toBe('unknown-host');
    expect(await codeOf(new Outgoing({ resolve: () => Promise.reject(new Error('ENOTFOUND')) }).fetch('https://nobody.example/'))).toBe('unknown-host');
  });

  it('goes to the address that was checked, whatever the name stands for afterwards', async () => {
    let asked = 0;
    const outgoing = here({ resolve: async () => (asked++ === 0 ? ['127.0.0.1'] : ['10.0.0.7']) });
    expect(await (await outgoing.fetch(at('rebinding.example'))).text()).toBe('good');
    expect(asked).toBe(1);
    expect(seen[0]!.headers.host).toMatch(/^rebinding\.example/);
  });

  it('goes in clear to this machine alone, where the setting allows it', async () => {
    expect(await (await here().fetch(base)).text()).toBe('good');
    expect(await codeOf(here({ resolve: async () => ['8.8.8.8'] }).fetch('http://example.org/'))).toBe('address-private');
  });

  it('carries no cookie out and none in', async () => {
    answer = (_, response) => response.setHeader('set-cookie', 'a=b').end('good');
    const response = await here().fetch(base, { headers: { cookie: 'minga_session=x', authorization: 'Basic eA==' } });
    expect(seen[0]!.headers).toMatchObject({ authorization: 'Basic eA==' });
    expect(seen[0]!.headers.cookie).toBeUndefined();
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('checks where a redirect leads', async () => {
    answer = (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end();
    expect(await codeOf(here().fetch(base))).toBe('address-private');
    answer = (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    expect(await codeOf(here().fetch(base))).toBe('address-refused');
  });

  it('follows a few redirects, and no change is sent twice', async () => {
    answer = ({ url }, response) => (url === '/there' ? response.end('there') : response.writeHead(302, { location: '/there' }).end());
    expect(await (await here().fetch(base)).text()).toBe('there');
    expect((await here().fetch(base, { redirect: 'manual' })).status).toBe(302);
    expect(await codeOf(here().fetch(base, { method: 'POST', body: 'a=b' }))).toBe('too-many-redirects');
    answer = (_, response) => response.writeHead(302, { location: '/again' }).end();
    expect(await codeOf(here().fetch(base))).toBe('too-many-redirects');
  });

  it('ends where an answer is too large or too slow', async () => {
    answer = (_, response) => response.end('x'.repeat(2000));
    expect(await codeOf(here({ mostBytes: 1000 }).fetch(base))).toBe('too-large');
    answer = (_, response) => response.write('x');
    expect(await codeOf(here({ withinMs: 100 }).fetch(base))).toBe('too-slow');
    expect(await codeOf(new Outgoing({ withinMs: 50, resolve: () => new Promise(() => undefined) }).fetch('https://slow.example/'))).toBe('too-slow');
    server.closeAllConnections();
  });

  it('says when nobody listens', async () => {
    expect(await codeOf(here().fetch('http://127.0.0.1:1/'))).toBe('unreachable');
  });
});
