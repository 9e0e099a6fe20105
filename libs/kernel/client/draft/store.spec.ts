import { TestStorage } from '../testing/log';
import { DraftStore } from './store';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('DraftStore', () => {
  it('keeps text with the moment of its writing', () => {
    const store = new DraftStore(new TestStorage(), () => 5);
    store.write('reply:1', 'Propongo');
    expect(store.read('reply:1')).toEqual({ text: 'Propongo', at: 5 });
  });

  it('takes empty text for no draft', () => {
    const store = new DraftStore(new TestStorage());
    store.write('reply:1', 'a');
    store.write('reply:1', '  \n');
    expect(store.read('reply:1')).toBeUndefined();
  });

  it('says when the browser would not keep it', () => {
    expect(new DraftStore(new TestStorage(true)).write('reply:1', 'a')).toBe(false);
  });

  it('reads nothing from what is no draft', () => {
    const storage = new TestStorage();
    storage.setItem('minga:draft:reply:1', '{"text": 1');
    storage.setItem('minga:draft:reply:2', '{"text": 1}');
    const store = new DraftStore(storage);
    expect([store.read('reply:1'), store.read('reply:2')]).toEqual([undefined, undefined]);
  });

  it('tidies away what nobody came back to, and nothing else', () => {
    const storage = new TestStorage();
    new DraftStore(storage, () => 0).write('old', 'a');
    const store = new DraftStore(storage, () => 91 * DAY_MS);
    store.write('new', 'b');
    storage.setItem('another', 'x');
    store.tidy();
    expect(store.read('old')).toBeUndefined();
    expect(store.read('new')?.text).toBe('b');
    expect(storage.getItem('another')).toBe('x');
  });
});
