import { newId } from '../../contract';
import { createTestApp, type TestApp } from '../../testing';
import { system } from '../actor';
import type { Consumer } from './consumer';
import { ConsumerRunner } from './consumer-runner';
import { Consumers } from './consumers';
import { noteSlice } from './specs/note.testing';

let app: TestApp;
beforeAll(async () => void (app = await createTestApp({ slices: [noteSlice] })));
afterAll(() => app.close());

const tell = (type: string) => app.db.write(system('test'), async (tx) => tx.emit(`topic:${newId()}`, { type, version: 1, payload: {} }));
const cursor = async (name: string) => (await app.db.query<{ high: string; last_id: string }>('SELECT high, last_id FROM consumer_cursor WHERE name = $1', [name]))[0];

/** Says when it was handed something. */
function listener(name: string): { consumer: Consumer; heard: () => Promise<string[]> } {
  let next = Promise.withResolvers<string[]>();
  const handle: Consumer['handle'] = async (_, events) => next.resolve(events.map(({ body }) => body.type));
  const heard = async (): Promise<string[]> => {
    const types = await next.promise;
    next = Promise.withResolvers();
    return types;
  };
  return { consumer: { name, types: [`${name}.wanted`], soon: true, handle }, heard };
}

test('what nobody wants does not move a cursor each time, and comes past it all the same', async () => {
  const { consumer } = listener('choosy');
  const runner = new ConsumerRunner(app.db, consumer, () => undefined);
  await runner.settle();
  const before = await cursor('choosy');
  await tell('choosy.unwanted');
  expect(await runner.step(false)).toBe('idle');
  expect(await cursor('choosy')).toEqual(before);
  await runner.settle();
  expect(await cursor('choosy')).not.toEqual(before);
});

test('what is wanted wakes it, and what stands behind a transaction that tells nothing comes when that ends', async () => {
  const { consumer, heard } = listener('woken');
  const consumers = new Consumers(app.db, () => undefined);
  consumers.register(consumer);
  consumers.start();
  const beside = new ConsumerRunner(app.db, { ...consumer, name: 'beside', handle: () => Promise.resolve() }, () => undefined);
  await beside.settle();
  const over = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const silent = app.db.write(system('test'), async (tx) => {
    await tx.query('SELECT pg_current_xact_id()');
    begun.resolve();
    await over.promise;
  });
  await begun.promise;
  await tell('woken.wanted');
  consumers.wake(['woken.wanted']);
  const taken = heard();
  expect(await beside.step(false)).toBe('unsettled');
  over.resolve();
  await silent;
  expect(await taken).toEqual(['woken.wanted']);
  await tell('woken.wanted');
  consumers.wake(['woken.wanted']);
  expect(await heard()).toEqual(['woken.wanted']);
  await consumers.stop();
});
