import fc from 'fast-check';
import { localPath } from '../../contract';

it.each(['/', '/t/abc-def?after=3#p4', '/g/x', '/p/ana?x=//y'])('goes to %s', (path) => {
  expect(localPath(path)).toBe(path);
});

it.each([
  undefined, null, '', 7, ['/a'], 'a', 'https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', '/\n//evil.example', '/a\r\nset-cookie: a=b', '/.//evil.example',
  '/a/..//evil.example', 'javascript:alert(1)', '\\\\evil.example', '/a b', '/\u0000',
])('goes home instead of to %j', (path) => {
  expect(localPath(path)).toBe('/');
});

it('says it in what a header may hold', () => {
  expect(localPath('/g/mañana-日本')).toBe('/g/ma%C3%B1ana-%E6%97%A5%E6%9C%AC');
});

it('never leaves the site', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('/', '\\', '.', 'a', ':', '@', '\t', '?', '#', '%', '2', 'f') }), (path) => {
      expect(new URL(localPath(path), 'https://site.example').origin).toBe('https://site.example');
      expect(localPath(localPath(path))).toBe(localPath(path));
    }),
  );
});
