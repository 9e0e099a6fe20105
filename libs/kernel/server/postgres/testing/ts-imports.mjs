// Lets plain Node run this folder's TypeScript: Node 24 strips types itself, but asks for file extensions.
// For programs that a spec starts as processes of their own, and for jest's global set-up.
import { registerHooks } from 'node:module';

const EXTENSION = /\.[a-z]+$/;

registerHooks({
  resolve(specifier, context, nextResolve) {
    const bare = context.parentURL?.endsWith('.ts') && specifier.startsWith('.') && !EXTENSION.test(specifier);
    return nextResolve(bare ? `${specifier}.ts` : specifier, context);
  },
});
