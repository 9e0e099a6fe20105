import { defineConfig } from 'vite';

/** The server as one bundle of our code; what comes from npm stays in node_modules. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist',
    target: 'node22',
    sourcemap: true,
    minify: false,
    rolldownOptions: { input: { main: 'src/main.ts', minga: 'src/minga.ts' } },
  },
  ssr: { noExternal: [/^@minga\//] },
});
