import { Writable } from 'node:stream';
import { createLogger } from './logger';

function capture(people = false) {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { lines, log: createLogger({ logLevel: 'info' }, { destination, people }) };
}

describe('the log', () => {
  it('is one JSON object a line, with the time in UTC', () => {
    const { lines, log } = capture();
    log.info({ rooms: 3 }, 'relayed');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', rooms: 3, msg: 'relayed', time: expect.stringMatching(/^\d{4}-.*Z$/) });
  });

  it('is a readable line for people', () => {
    const { lines, log } = capture(true);
    log.warn('the disk is nearly full');
    expect(lines.join('')).toMatch(/\d\d:\d\d:\d\d.*WARN.*the disk is nearly full/);
  });

  it('writes nothing below its level', () => {
    const { lines, log } = capture();
    log.debug('detail');
    expect(lines).toEqual([]);
  });

  it.each([
    ['password', { password: 'hunter2' }],
    ['new password', { form: { newPassword: 'hunter2' } }],
    ['authorization', { headers: { authorization: 'Bearer hunter2' } }],
    ['cookie', { req: { headers: { cookie: 'session=hunter2' } } }],
    ['set-cookie', { res: { headers: { 'set-cookie': 'session=hunter2' } } }],
    ['set-cookie alone', { 'set-cookie': 'session=hunter2' }],
    ['token', { invitation: { token: 'hunter2' } }],
    ['body', { req: { body: { text: 'hunter2' } } }],
    ['database address', { config: { databaseUrl: 'postgres://minga:hunter2@db/minga' } }],
    ['query', { req: { method: 'GET', url: '/join?token=hunter2&lang=es' } }],
    ['statement', { err: Object.assign(new Error('duplicate key'), { query: 'INSERT', parameters: ['hunter2'], detail: '(email)=(hunter2)' }) }],
    ['cause', { err: new Error('failed', { cause: Object.assign(new Error('inner'), { parameters: ['hunter2'] }) }) }],
  ])('never holds a secret: %s', (_, fields) => {
    const { lines, log } = capture();
    log.error(fields, 'something happened');
    expect(lines.join('')).not.toContain('hunter2');
    expect(lines.join('')).toContain('something happened');
  });

  it('keeps of an error what helps to find it', () => {
    const { lines, log } = capture();
    log.error({ err: Object.assign(new TypeError('bad value'), { code: '22P02' }) });
    expect(JSON.parse(lines[0] ?? '').err).toMatchObject({ type: 'TypeError', message: 'bad value', code: '22P02', stack: expect.stringContaining('logger.spec') });
  });
});
