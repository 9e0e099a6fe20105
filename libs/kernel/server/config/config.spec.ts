import { ConfigError, loadConfig } from './config';

const problemsOf = (env: Record<string, string>): string[] => {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n').slice(1).map((line) => line.trim());
    throw error;
  }
  return [];
};

describe('settings from the environment', () => {
  it('are safe without any', () => {
    expect(loadConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: null,
      databaseUrl: null,
      role: 'all',
      sample: true,
      allowHttp: false,
      trustProxy: false,
      s3: null,
    });
  });

  it('are converted, and an empty one counts as not given', () => {
    const config = loadConfig({ PORT: ' 8080 ', SAMPLE: 'false', PUBLIC_URL: 'https://Foro.Example.org/', DATABASE_URL: '', TRUST_PROXY: 'loopback, 10.0.0.0/8' });
    expect(config).toMatchObject({ port: 8080, sample: false, publicUrl: 'https://foro.example.org', databaseUrl: null });
    expect(config.trustProxy).toEqual(['loopback', '10.0.0.0/8']);
  });

  it('are refused all at once, each by its name with what is expected', () => {
    expect(problemsOf({ PORT: '70000', ROLE: 'boss', SAMPLE: 'maybe' })).toEqual([
      'PORT: expected a port from 1 to 65535, got "70000"',
      'ROLE: expected all, web or worker, got "boss"',
      'SAMPLE: expected 1 or 0, got "maybe"',
    ]);
  });

  it('never print a secret', () => {
    expect(problemsOf({ DATABASE_URL: 'mysql://me:hunter2@db/x', SECRET_KEY: 'short' }).join()).not.toMatch(/hunter2|short/);
  });

  it.each(['0', '-1', '3000.5', '1e3', 'http', '٣٠٠٠'])('refuses the port %j', (PORT) => {
    expect(problemsOf({ PORT })).toHaveLength(1);
  });

  it.each(['forum.example.org', 'https://a.org/path', 'ftp://a.org', 'https://me:pw@a.org'])('refuses the address %j', (PUBLIC_URL) => {
    expect(problemsOf({ PUBLIC_URL })).toHaveLength(1);
  });

  it.each(['true', 'everyone', '10.0.0.0/33', '10.0.0.0/0', '::1/129', '10.0.0.1,', '*'])('trusts no proxy called %j', (TRUST_PROXY) => {
    expect(problemsOf({ TRUST_PROXY })).toHaveLength(1);
  });

  it('accepts a PostgreSQL socket', () => {
    const url = 'postgres://minga:pw@/minga?host=%2Ftmp%2Fpg&port=5432';
    expect(loadConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });
});

describe('settings together', () => {
  it.each(['web', 'worker'])('ask for a database of their own when the role is %s', (ROLE) => {
    expect(problemsOf({ ROLE })).toEqual([expect.stringMatching(/^ROLE: .*DATABASE_URL/)]);
  });

  it('name each part of S3 that is missing', () => {
    expect(problemsOf({ S3_ENDPOINT: 'https://s3.example.org', S3_BUCKET: 'files' })).toEqual([
      expect.stringMatching(/^S3_ACCESS_KEY_ID/),
      expect.stringMatching(/^S3_SECRET_ACCESS_KEY/),
    ]);
  });

  it('ask for the public address where other machines are served', () => {
    expect(problemsOf({ HOST: '0.0.0.0' })).toEqual([expect.stringMatching(/^PUBLIC_URL/)]);
    expect(problemsOf({ HOST: '0.0.0.0', PUBLIC_URL: 'https://a.org' })).toEqual([]);
    expect(problemsOf({ HOST: '::1' })).toEqual([]);
  });

  it('refuse a public address in clear unless allowed', () => {
    expect(problemsOf({ PUBLIC_URL: 'http://a.org' })).toEqual([expect.stringMatching(/^PUBLIC_URL.*ALLOW_HTTP/)]);
    expect(problemsOf({ PUBLIC_URL: 'http://a.org', ALLOW_HTTP: '1' })).toEqual([]);
    expect(problemsOf({ PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
    expect(problemsOf({ PUBLIC_URL: 'http://127.0.0.1.evil.org' })).toHaveLength(1);
  });

  it('open this machine to typed addresses where only this machine is served', () => {
    expect(problemsOf({ OUTGOING_LOOPBACK: '1' })).toEqual([]);
    expect(problemsOf({ OUTGOING_LOOPBACK: '1', HOST: '0.0.0.0', PUBLIC_URL: 'https://a.org' })).toEqual([expect.stringMatching(/^OUTGOING_LOOPBACK/)]);
  });
});
