import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { nameBuild } from './build/name-build.ts';
import { precompress } from './build/precompress.ts';

/** What changes only when it is upgraded stays in a file of its own, which returning readers keep. */
const STABLE = /node_modules[\\/](react|react-dom|scheduler|react-router|cookie|@tanstack[\\/][^\\/]+|zod)[\\/]/;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), nameBuild(), ...(isSsrBuild ? [] : [precompress()])],
  publicDir: isSsrBuild ? false : 'public',
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        manifest: 'manifest.json',
        target: 'node24',
        rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
      }
    : {
        outDir: 'dist/client',
        manifest: 'manifest.json',
        target: 'es2022',
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        rolldownOptions: {
          // The fonts' styles are a file of their own: they are linked last, by script, and not at all in low data.
          input: ['src/entry.client.tsx', '../../libs/ui/styles/fonts.css'],
          output: { codeSplitting: { groups: [{ name: 'vendor', test: STABLE }] } },
        },
      },
  // One bundle with React's production build in it, whatever NODE_ENV the process is started with: the other is half as fast.
  ssr: { noExternal: true },
  define: isSsrBuild ? { 'process.env.NODE_ENV': JSON.stringify('production') } : undefined,
}));
