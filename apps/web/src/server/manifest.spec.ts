import type { Manifest } from 'vite';
import { filesOf, sourceOfLazy } from './manifest';

const client: Manifest = {
  'src/entry.client.tsx': { file: 'assets/entry-1.js', imports: ['_vendor'], css: ['assets/entry-1.css'] },
  _vendor: { file: 'assets/vendor-1.js' },
  'libs/Topic.tsx': { file: 'assets/Topic-1.js', imports: ['_vendor', '_thread'], css: ['assets/Topic-1.css'], dynamicImports: ['libs/Editor.tsx'] },
  _thread: { file: 'assets/thread-1.js', css: ['assets/thread-1.css'] },
  'libs/Editor.tsx': { file: 'assets/Editor-1.js' },
};

describe('filesOf', () => {
  it('names what a page needs, imports first, and nothing that it may load later', () => {
    expect(filesOf(client, ['src/entry.client.tsx', 'libs/Topic.tsx'])).toEqual({
      scripts: ['/assets/vendor-1.js', '/assets/entry-1.js', '/assets/thread-1.js', '/assets/Topic-1.js'],
      styles: ['/assets/entry-1.css', '/assets/thread-1.css', '/assets/Topic-1.css'],
    });
  });
});

describe('sourceOfLazy', () => {
  const server: Manifest = { 'libs/Topic.tsx': { file: 'chunks/Topic-2.js', src: 'libs/Topic.tsx' } };

  it('finds the module behind a lazy import of the server build', () => {
    expect(sourceOfLazy({ toString: () => '() => import("./chunks/Topic-2.js")' } as () => unknown, server)).toBe('libs/Topic.tsx');
  });

  it('refuses an import that it does not know', () => {
    expect(() => sourceOfLazy({ toString: () => '() => import("./chunks/Else.js")' } as () => unknown, server)).toThrow(/No source is known/);
  });
});
