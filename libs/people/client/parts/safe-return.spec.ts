import fc from 'fast-check';
import { safeReturn } from './safe-return';

it.each(['/', '/t/abc-def?after=3#p4', '/g/x', '/p/ana?x=//y'])('goes back to %s', (path) => {
  expect(safeReturn(path)).toBe(path);
});

it.each([
  null,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n//evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  'javascript:alert(1)',
  '\\\\evil.example',
  '/sign-in?next=/sign-in',
  '/sign-out',
  '/register',
])('goes home instead of to %j', (path) => {
  expect(safeReturn(path)).toBe('/');
});

it('never leaves the site', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('/', '\\', '.', 'a', ':', '@', '\t', '?', '#', '%', '2', 'f') }), (path) => {
      expect(new URL(safeReturn(path), 'https://site.example').origin).toBe('https://site.example');
    }),
  );
});
