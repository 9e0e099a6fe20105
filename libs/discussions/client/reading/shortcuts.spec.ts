/** @jest-environment jsdom */
import { DEFAULT_BINDINGS, readBindings, rebind, shortcutFor, writeBindings, type Bindings } from './shortcuts';

const press = (key: string, target: EventTarget | null = document.body, modifiers = {}) => ({
  key, target, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false, ...modifiers,
});
const inside = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.querySelector('[data-here]')!;
};

describe('a key', () => {
  it('asks for its act, in either case', () => {
    expect(shortcutFor(press('j'), DEFAULT_BINDINGS)).toBe('next');
    expect(shortcutFor(press('N'), DEFAULT_BINDINGS)).toBe('unread');
    expect(shortcutFor(press('?'), DEFAULT_BINDINGS)).toBe('help');
    expect(shortcutFor(press('x'), DEFAULT_BINDINGS)).toBeUndefined();
  });
  it.each(['ctrlKey', 'metaKey', 'altKey', 'defaultPrevented'])('is not ours with %s', (name) => {
    expect(shortcutFor(press('r', document.body, { [name]: true }), DEFAULT_BINDINGS)).toBeUndefined();
  });
  it.each([
    '<textarea data-here></textarea>',
    '<input data-here>',
    '<div contenteditable="true"><b data-here></b></div>',
    '<select data-here></select>',
    '<div role="menu"><button data-here></button></div>',
    '<dialog open><p data-here></p></dialog>',
  ])('is text within %s', (html) => expect(shortcutFor(press('j', inside(html)), DEFAULT_BINDINGS)).toBeUndefined());
  it('does nothing when shortcuts are off', () => expect(shortcutFor(press('j'), { ...DEFAULT_BINDINGS, on: false })).toBeUndefined());
});

describe('giving keys', () => {
  it('takes the key from who had it', () => {
    const { keys } = rebind(DEFAULT_BINDINGS, 'next', 'k');
    expect(keys).toMatchObject({ next: 'k', previous: 'j' });
  });
  it('takes no more than one character', () => expect(rebind(DEFAULT_BINDINGS, 'next', 'Enter')).toBe(DEFAULT_BINDINGS));
});

describe('what this browser keeps', () => {
  const storage = (text: string | null) => ({ getItem: () => text });
  it('is read back', () => {
    let kept = '';
    const bindings: Bindings = rebind({ ...DEFAULT_BINDINGS, on: false }, 'reply', 'ñ');
    expect(writeBindings({ setItem: (_, text) => void (kept = text) }, bindings)).toBe(true);
    expect(readBindings(storage(kept))).toEqual(bindings);
  });
  it.each([null, '{', '7', '{"on":true,"keys":null}', '{"on":true,"keys":{"next":"too long"}}'])('is as it came when %s is kept', (text) => {
    expect(readBindings(storage(text))).toEqual(DEFAULT_BINDINGS);
  });
});
