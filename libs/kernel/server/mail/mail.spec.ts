import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { createTestApp, type TestApp } from '../../testing';
import { SiteSettings, system } from '..';
import { MailDelivery } from './delivery';
import { FolderTransport } from './folder-transport';
import { letter } from './letter';
import { siteLink } from './link';
import { Mailer } from './mailer';
import { openMailTransport } from './open-transport';
import { MailTransport, type MailCalendar, type OutgoingMail } from './transport';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const given = { to: 'ana@example.org', subject: 'Hola', text: 'Una línea', language: 'es', kind: 'test' } as const;
const send = (mail: { subject?: string; calendar?: MailCalendar } = {}) =>
  app.db.write(system('test'), (tx) => app.nest.get(Mailer).send(tx, { ...given, ...mail }));
const rows = () => app.db.query('SELECT * FROM mail ORDER BY created_at, id');

describe('the queue', () => {
  beforeEach(() => app.db.query('DELETE FROM mail'));

  test('leaves with the transaction, once, and keeps nothing of what was written', async () => {
    const failing = app.db.write(system('test'), async (tx) => {
      await app.nest.get(Mailer).send(tx, { ...given });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await send({ calendar: { method: 'REQUEST', text: 'ATTENDEE:mailto:ana@example.org' } });
    const before = (await app.mail()).length;
    expect((await app.mail()).length).toBe(before);
    expect(await rows()).toEqual([expect.objectContaining({ kind: 'test', recipient: null, subject: null, body: null, html: null, calendar: null, sent_at: expect.any(Date) })]);
  });

  test('takes what would begin another header out of a subject', async () => {
    await send({ subject: 'Hola\r\nBcc: todos@example.org' });
    expect((await app.mail()).at(-1)!.subject).toBe('Hola Bcc: todos@example.org');
  });

  test('is tried again later, and given up after the last time, with what was wrong', async () => {
    class Broken extends MailTransport {
      readonly about = '';
      readonly address = '';
      deliver(): Promise<void> {
        return Promise.reject(new Error('450 <ana@example.org> try later'));
      }
    }
    const failures: unknown[] = [];
    const delivery = new MailDelivery(app.db, new Broken(), (error) => failures.push(error));
    await send();
    await delivery.flush();
    expect(await rows()).toEqual([expect.objectContaining({ attempts: 1, error: '450 <…> try later', body: 'Una línea' })]);
    await delivery.flush();
    expect((await rows())[0]).toMatchObject({ attempts: 1 });
    for (let tries = 2; tries <= 10; tries++) {
      await app.db.query('UPDATE mail SET due_at = now()');
      await delivery.flush();
    }
    expect(await rows()).toEqual([expect.objectContaining({ attempts: 10, body: null, recipient: null, given_up_at: expect.any(Date) })]);
    expect(failures).toHaveLength(1);
  });
});

describe('the ways out', () => {
  const mail: OutgoingMail = { id: '0193', kind: 'test', language: 'es', to: 'ana@example.org', subject: 'Código', text: 'Uno\n', html: '<p>Uno</p>', calendar: null };
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'minga-mail-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a folder gets one file a message, for its owner alone', async () => {
    const inside = path.join(folder, 'mail');
    await new FolderTransport(inside, '"Minga" <no-reply@example.org>').deliver(mail);
    const [file, ...others] = readdirSync(inside);
    expect([others, statSync(path.join(inside, file!)).mode & 0o777]).toEqual([[], 0o600]);
    const written = readFileSync(path.join(inside, file!), 'utf8');
    for (const header of ['From: Minga <no-reply@example.org>', 'To: ana@example.org', 'Content-Language: es']) expect(written).toContain(header);
  });

  test('a calendar goes with it in both ways that programs know: to be answered to, and to be opened', async () => {
    const inside = path.join(folder, 'calendar');
    const text = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n';
    const transport = new FolderTransport(inside, '"Minga" <no-reply@example.org>');
    expect(transport.address).toBe('no-reply@example.org');
    await transport.deliver({ ...mail, calendar: { method: 'CANCEL', text } });
    const [file] = readdirSync(inside);
    const parts = readFileSync(path.join(inside, file!), 'utf8').split(/\r\n--[^\r]+\r\n/);
    const [answered, opened] = ['text/calendar; charset=utf-8; method=CANCEL', 'application/ics; name=invite.ics'].map((type) => parts.find((part) => part.startsWith(`Content-Type: ${type}`)));
    expect(answered).toContain(text.trimEnd());
    expect(opened).toContain('Content-Disposition: attachment; filename=invite.ics');
    expect(opened).toContain(Buffer.from(text).toString('base64'));
  });

  test('a mail server gets it', async () => {
    const received: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString())).on('end', () => done(received.push(text) ? null : null));
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as { port: number };
    const config = { smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: null, publicUrl: 'https://forum.example.org', siteName: 'Red "X"', dataDir: folder };
    const transport = openMailTransport(config);
    expect(transport.about).toBe('sent through 127.0.0.1');
    await transport.deliver(mail);
    await new Promise<void>((resolve) => server.close(resolve));
    expect(received).toEqual([expect.stringContaining('From: Red X <no-reply@forum.example.org>')]);
  });
});

test('links are the site’s own, whatever stands in the path', () => {
  const settings = new SiteSettings('Minga', ['https://forum.example.org'], true, 'test');
  expect(siteLink(settings, '/verify?token=a')).toBe('https://forum.example.org/verify?token=a');
  for (const path of ['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)']) expect(() => siteLink(settings, path)).toThrow('Not a path');
});

test('a letter takes nothing as markup', () => {
  const { html, text } = letter({ language: 'es', siteName: '<b>', paragraphs: ['<img src=x>'], button: { label: '"Ir"', url: 'https://a.example/?a=1&b=2' }, code: { label: 'Código:', code: '123 456' } });
  expect(html).not.toMatch(/<img|<b>/);
  expect(html).toContain('href="https://a.example/?a=1&amp;b=2"');
  expect(text).toBe('<img src=x>\n\n"Ir":\nhttps://a.example/?a=1&b=2\n\nCódigo: 123 456\n\n— <b>\n');
});
