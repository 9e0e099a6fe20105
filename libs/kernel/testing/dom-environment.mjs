import { TestEnvironment } from 'jest-environment-jsdom';

const fromNode = ['TextEncoder', 'TextDecoder', 'ReadableStream', 'WritableStream', 'TransformStream', 'Request', 'Response', 'Headers', 'fetch', 'structuredClone', 'BroadcastChannel'];
const replaced = ['FormData', 'AbortController', 'AbortSignal'];

/** jsdom with the web globals of Node that it lacks (or has in a shape that Node's fetch refuses). */
export default class DomEnvironment extends TestEnvironment {
  constructor(...args) {
    super(...args);
    for (const name of replaced) this.global[name] = globalThis[name];
    for (const name of fromNode) if (!(name in this.global)) this.global[name] = globalThis[name];
    this.global.CSS ??= { escape: (text) => String(text).replace(/[^\w-]/g, (char) => `\\${char}`), supports: () => false };
  }
}
