import * as z from 'zod/mini';
import { siteSetting } from '@minga/kernel/contract';

const section = 'live';
const control = 'number';
const LONGEST_LOBBY_MINUTES = 120;
const LONGEST_FORGOTTEN_HOURS = 24;

/** So long before its start the lobby of a session opens by itself. */
export const lobbyMinutes = siteSetting({ key: 'live.lobby-minutes', schema: z.number().check(z.int(), z.gte(1), z.lte(LONGEST_LOBBY_MINUTES)), byDefault: 15, section, control });
/** So long after its planned end a session that nobody ended is ended by the house; one that nobody began is cancelled. */
export const forgottenHours = siteSetting({ key: 'live.forgotten-hours', schema: z.number().check(z.int(), z.gte(1), z.lte(LONGEST_FORGOTTEN_HOURS)), byDefault: 3, section, control });

export const BEFORE_SETTINGS = [lobbyMinutes, forgottenHours] as const;
