import { minga } from './minga.ts';
import type { Target } from './target.ts';

/** Servers that can be measured: another one is another small file. */
export const adapters: Record<string, Target> = { minga };
