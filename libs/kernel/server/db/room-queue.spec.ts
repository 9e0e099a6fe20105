import { RoomQueue } from './room-queue';

/** Work that ends when it is told to. */
function held(queue: RoomQueue, name: string, begun: string[], abreast?: number): { end: () => void; ended: Promise<void> } {
  let end = (): void => undefined;
  const until = new Promise<void>((resolve) => (end = resolve));
  const ended = queue.run('room', () => {
    begun.push(name);
    return until;
  }, abreast);
  return { end, ended };
}

test('one at a time, in the order in which they came', async () => {
  const queue = new RoomQueue();
  const begun: string[] = [];
  const [first, second, third] = ['a', 'b', 'c'].map((name) => held(queue, name, begun));
  first!.end();
  await first!.ended;
  expect(begun).toEqual(['a', 'b']);
  second!.end();
  third!.end();
  await third!.ended;
  expect(begun).toEqual(['a', 'b', 'c']);
});

test('a few abreast where they may; who wants to be alone is not overtaken', async () => {
  const queue = new RoomQueue();
  const begun: string[] = [];
  const [first, second] = ['a', 'b'].map((name) => held(queue, name, begun, 2));
  const alone = held(queue, 'alone', begun);
  const last = held(queue, 'c', begun, 2);
  expect(begun).toEqual(['a', 'b']);
  first!.end();
  await first!.ended;
  expect(begun).toEqual(['a', 'b']);
  second!.end();
  await second!.ended;
  await Promise.resolve();
  expect(begun).toEqual(['a', 'b', 'alone', 'c']);
  alone.end();
  last.end();
  await last.ended;
});

test('work that fails lets the next begin, and what waits in another room does not matter', async () => {
  const queue = new RoomQueue();
  const failing = queue.run('room', () => Promise.reject(new Error('no')));
  const next = queue.run('room', () => Promise.resolve('next'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
  expect(await queue.run(undefined, () => Promise.resolve('none'))).toBe('none');
});
