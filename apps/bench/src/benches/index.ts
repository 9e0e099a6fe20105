import type { Bench } from '../bench.ts';
import { cold } from './cold.ts';
import { deep } from './deep.ts';
import { enumeration } from './enumeration.ts';
import { fanout } from './fanout.ts';
import { firstVisit } from './first-visit.ts';
import { growth } from './growth.ts';
import { kill } from './kill.ts';
import { live } from './live.ts';
import { matching } from './matching.ts';
import { read } from './read.ts';
import { write } from './write.ts';

export const benches: Record<string, Bench> = { read, deep, write, fanout, 'first-visit': firstVisit, cold, kill, growth, live, matching, enumeration };
