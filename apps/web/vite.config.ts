import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bareContracts } from './build/bare-contracts.ts';
import { firstWords } from './build/first-words.ts';
import { nameBuild } from './build/name-build.ts';
import { precompress } from './build/precompress.ts';

/** What changes only when it is upgraded stays in a file of its own, which returning readers keep. */
const STABLE = /node_modules[\\/](react|react-dom|scheduler|react-router|cookie|@tanstack[\\/][^\\/]+)[\\/]/;

/** What many pages use comes in one file: thirty small ones cost more, each its own request and dictionary. Of groups a topic's page uses little. */
const OURS = /[\\/]libs[\\/](kernel|ui|people|discussions)[\\/]/;
const SHARED_BY = 5;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), nameBuild(), ...(isSsrBuild ? [] : [firstWords(), bareContracts(), precompress()])],
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
          output: { codeSplitting: { groups: [{ name: 'vendor', test: STABLE, priority: 1 }, { name: 'shared', test: OURS, minShareCount: SHARED_BY }] } },
        },
      },
  // One bundle with React's production build in it, whatever NODE_ENV the process is started with: the other is half as fast.
  ssr: { noExternal: true },
  define: isSsrBuild ? { 'process.env.NODE_ENV': JSON.stringify('production') } : undefined,
}));
