import * as z from 'zod/mini';
import { siteSetting } from '@minga/kernel/contract';

const section = 'exchange';
const control = 'number';
/** Nobody is reminded of what is older than a season. */
const LONGEST_DAYS = 90;
const LONGEST_HOURS = 24 * 14;
const upTo = (most: number) => z.number().check(z.int(), z.gte(1), z.lte(most));
const days = (name: string, byDefault: number) => siteSetting({ key: `exchange.${name}`, schema: upTo(LONGEST_DAYS), byDefault, section, control });

/** An open request without an offer for these hours asks whom else to invite. */
export const noOfferHours = siteSetting({ key: 'exchange.no-offer-hours', schema: upTo(LONGEST_HOURS), byDefault: 48, section, control });
export const unansweredDays = days('unanswered-days', 5);
export const unsignedDays = days('unsigned-days', 7);
/** Days before its date on which a milestone is reminded of. */
export const milestoneDays = days('milestone-days', 3);
export const judgementDays = days('judgement-days', 5);
export const evaluationDays = days('evaluation-days', 7);
export const caseDays = days('case-days', 14);
export const draftDays = days('draft-days', 14);

export const REMINDER_SETTINGS = [noOfferHours, unansweredDays, unsignedDays, milestoneDays, judgementDays, evaluationDays, caseDays, draftDays] as const;
