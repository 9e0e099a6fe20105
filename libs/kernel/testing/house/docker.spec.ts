import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { loadConfig, settings } from '../../server/config';

// No container engine runs where we build, so the files are held against what they speak of.

const root = path.resolve(import.meta.dirname, '../../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  environment?: Record<string, string>;
  volumes?: string[];
  networks?: string[];
  ports?: string[];
  depends_on?: Record<string, unknown>;
  healthcheck?: { test: string[] };
}
interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, unknown>;
}

const compose = parse(read('docker/compose.yaml'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const ours = services.filter(([, service]) => service.build);
const example = new Map(
  read('docker/.env.example')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);
/** What the engine makes of `${NAME}`, `${NAME:-default}` and `${NAME:?words}` with the example filled in. */
const filled = (text: string): string =>
  text.replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind?: string, word?: string) => example.get(name) || (kind === '-' ? word : '') || 'filled');

describe('the compose file', () => {
  it('runs two that serve and one that works, over PostgreSQL and Redis, behind a proxy', () => {
    expect(ours.map(([, { environment }]) => environment?.ROLE)).toEqual(['web', 'web', 'worker']);
    expect(services.map(([name]) => name)).toEqual(['web1', 'web2', 'worker', 'db', 'redis', 'proxy']);
  });

  it.each(ours)('%s has settings that exist and that the program starts with', (_, { environment = {} }) => {
    expect(Object.keys(environment).filter((name) => !(name in settings))).toEqual([]);
    const image = Object.fromEntries([...read('docker/Dockerfile').matchAll(/\b(HOST|PORT|DATA_DIR)=(\S+)/g)].map(([, name, value]) => [name, value]));
    const env = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(String(value))]));
    expect(loadConfig({ ...image, ...env })).toMatchObject({ host: '0.0.0.0', publicUrl: 'https://forum.example.org', trustProxy: ['uniquelocal'] });
  });

  it('names only services, volumes, networks and files that are there', () => {
    for (const [, service] of services) {
      for (const name of Object.keys(service.depends_on ?? {})) expect(Object.keys(compose.services)).toContain(name);
      for (const name of service.networks ?? []) expect(Object.keys(compose.networks)).toContain(name);
      for (const source of (service.volumes ?? []).map((volume) => volume.split(':')[0] ?? '')) {
        if (source.startsWith('.')) expect(existsSync(path.join(root, 'docker', source))).toBe(true);
        else expect(Object.keys(compose.volumes)).toContain(source);
      }
    }
  });

  it('waits only for services that tell their health', () => {
    const image = /^HEALTHCHECK/m.test(read('docker/Dockerfile'));
    const awaited = services.flatMap(([, service]) => Object.keys(service.depends_on ?? {}));
    for (const name of awaited) expect(Boolean(compose.services[name]?.healthcheck) || (image && compose.services[name]?.build)).toBeTruthy();
  });

  it('opens no port but the proxy’s, and keeps the rest inside', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy']);
    for (const [name, { networks }] of services) if (name !== 'proxy') expect(networks).toEqual(['inside']);
  });

  it('asks for nothing that the example does not explain', () => {
    const asked = [...read('docker/compose.yaml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name ?? '');
    expect([...new Set(asked)].filter((name) => !example.has(name))).toEqual([]);
  });

  it('lets the proxy speak to each process that serves, on the port it listens to', () => {
    const caddy = read('docker/caddy/Caddyfile');
    for (const [name, { environment }] of ours) expect(caddy.includes(`${name}:3000`)).toBe(environment?.ROLE === 'web');
    expect(read('docker/Dockerfile')).toMatch(/PORT=3000/);
  });
});

describe('the image', () => {
  const dockerfile = read('docker/Dockerfile');
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, words]) => (words ?? '').split(' '));

  it('copies only what is there', () => {
    expect(copied.length).toBeGreaterThan(0);
    expect(copied.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('knows every workspace, or npm would change the lock', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, unknown> };
    const workspaces = Object.keys(lock.packages).filter((name) => /^(apps|libs)\/[^/]+$/.test(name));
    expect(copied).toEqual(expect.arrayContaining(workspaces.map((name) => `${name}/package.json`)));
  });

  it('is sent all that it copies, and neither data nor secrets', () => {
    const ignore = read('docker/Dockerfile.dockerignore').split('\n');
    const allowed = ignore.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(copied.filter((file) => !allowed.some((entry) => file === entry || file.startsWith(`${entry}/`)))).toEqual([]);
    expect(ignore).toContain('**/data');
  });

  it('runs as a plain user on the Node that we test with, and says when it is ready', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(new RegExp(`^FROM node:${process.versions.node.split('.')[0]}-`, 'm'));
    expect(dockerfile).toMatch(/\/readyz/);
  });

  it('prepares the database by a script that runs', () => {
    expect(statSync(path.join(root, 'docker/postgres/init.sh')).mode & 0o111).not.toBe(0);
  });
});
