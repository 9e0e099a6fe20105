import { localPath } from './preferences';

describe('localPath', () => {
  it.each(['/', '/t/1-titulo?at=3', '/g/x'])('goes back to %s', (path) => {
    expect(localPath(path)).toBe(path);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/a\nb', '', undefined, ['/a']])('goes nowhere else: %s', (path) => {
    expect(localPath(path)).toBe('/');
  });
});
