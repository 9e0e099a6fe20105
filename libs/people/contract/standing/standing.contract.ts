import * as z from 'zod/mini';
import { Instant } from '@minga/kernel/contract';

/**
 * What an account may do on the whole site. `silenced`: read, and nothing that others see. `suspended`: not come in until
 * a day. `banned`: not come in any more.
 */
export const STANDINGS = ['good', 'silenced', 'suspended', 'banned'] as const;
export const Standing = z.enum(STANDINGS);
export type Standing = z.infer<typeof Standing>;

/** Anything but good standing, with its end; null: none is set. */
export const Restriction = z.object({ standing: Standing, until: z.nullable(Instant) });
export type Restriction = z.infer<typeof Restriction>;
