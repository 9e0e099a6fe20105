import { jest } from '@jest/globals';
import { newId, rooms } from '@minga/kernel/contract';
import { system } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes } from '@minga/people/contract';
import { buildAccount, setUpAuthenticator } from '@minga/people/testing';
import { slices } from '../../slices';
import { Minga } from './minga.testing';

/** Commands are whole programs: they start, connect and settle. */
const PATIENCE_MS = 120_000;
jest.setTimeout(PATIENCE_MS);

let app: TestApp;
let minga: Minga;
beforeAll(async () => {
  app = await createTestApp({ slices });
  minga = await Minga.build(app.databaseUrl);
});
afterAll(async () => {
  minga.remove();
  await app.close();
});

test('help lists every command; an unknown one is refused after the list', async () => {
  const help = await minga.run('help');
  expect(help.code).toBe(0);
  for (const name of ['import threads', 'sample add', 'sample remove', 'steward add EMAIL', 'second-factor reset EMAIL', 'secrets rotate', 'consumers', 'backup FOLDER', 'restore FOLDER']) {
    expect(help.out.join('\n')).toContain(`minga ${name}`);
  }
  const unknown = await minga.run('samples', 'remove');
  expect(unknown).toMatchObject({ code: 1, out: help.out, err: 'There is no command "samples remove".\n' });
});

test('a steward is named and unnamed by address, whatever its letters, and takes it up at once', async () => {
  const { account, session } = await buildAccount(app, { email: 'ana@example.org' });
  const roleNow = async () => (await app.client(peopleRoutes, session).me({})).account!.siteRole;
  expect(await minga.run('steward', 'add', 'Ana@Example.org')).toMatchObject({ code: 0, out: [`${account.profile.name} is now a steward of this site. Stewards: 1.`] });
  expect(await roleNow()).toBe('steward');
  expect((await minga.run('steward', 'remove', 'ana@example.org')).code).toBe(0);
  expect(await roleNow()).toBe('member');
  expect(await minga.run('steward', 'add', 'nobody@example.org')).toMatchObject({ code: 1, err: 'Nobody has an account with the address nobody@example.org.\n' });
  expect(await minga.run('steward', 'add')).toMatchObject({ code: 1, err: 'EMAIL is missing.\n' });
});

test('who has lost every code comes in again by the operator, who is told when there was nothing to take', async () => {
  const person = await buildAccount(app, { email: 'eva@example.org' });
  const { name } = person.account.profile;
  await setUpAuthenticator(app, person);
  expect(await minga.run('second-factor', 'reset', 'Eva@example.org')).toMatchObject({ code: 0, out: [`${name} signs in without a code now, and is told so by mail.`] });
  expect((await app.client(peopleRoutes, person.session).me({})).account).toBeNull();
  expect((await minga.run('second-factor', 'reset', 'eva@example.org')).out).toEqual([`${name} has no authenticator app.`]);
  expect((await minga.run('second-factor', 'reset', 'nobody@example.org')).code).toBe(1);
});

test('the sample comes and goes, each once', async () => {
  expect(await minga.run('sample', 'remove')).toMatchObject({ code: 1, err: 'There is no sample network here.\n' });
  const added = await minga.run('sample', 'add');
  expect(added.out).toEqual([expect.stringMatching(/^The sample network is here\. Sign in to it as \S+@demo\.example with the password \S+$/)]);
  expect((await minga.run('sample', 'add')).err).toBe('The sample network is here already.\n');
  expect((await minga.run('sample', 'remove')).out[0]).toMatch(/^Removed: 5 groups with all their topics, \d+ accounts\.$/);
});

test('consumers are shown with what was set aside, which is tried again when asked', async () => {
  await app.db.write(system('test'), async (tx) => tx.emit(rooms.person(newId()), { type: 'person.changed', version: 1, payload: {} }));
  await app.settle();
  await app.db.query(`INSERT INTO consumer_failure (consumer, event_id, attempts, error, parked) SELECT 'groups:composition', max(id), 5, 'Error: no', true FROM event`);
  const shown = await minga.run('consumers');
  expect(shown.out).toContain('groups:composition: up to date');
  for (const line of shown.out.filter((one) => one.endsWith(': up to date'))) expect(line).toMatch(/^[a-z]+:[a-z-]+: up to date$/);
  expect(shown.out.at(-1)).toMatch(/^ {2}groups:composition: event \d+ \(\S+ in \S+\): Error: no$/);
  const retried = await minga.run('consumers', '--retry');
  expect(retried.out).toContain('Taken now: 1. Failed again: 0.');
  expect(retried.out.at(-1)).toBe('No event is set aside.');
});

test('secrets are made anew, and the old ones kept for reading', async () => {
  expect((await minga.run('secrets', 'rotate')).out[0]).toMatch(/^A new key is in .*secrets\.json\./);
});
