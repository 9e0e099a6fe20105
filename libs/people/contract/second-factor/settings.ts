import * as z from 'zod/mini';
import { siteSetting } from '@minga/kernel/contract';

const LONGEST_GRACE_DAYS = 90;

/** Whether stewards must have a second factor. */
export const secondFactorStewards = siteSetting({
  key: 'second-factor.stewards',
  schema: z.boolean(),
  byDefault: false,
  section: 'security',
  control: 'switch',
});

/** Whether chairs of groups must have one. */
export const secondFactorChairs = siteSetting({
  key: 'second-factor.chairs',
  schema: z.boolean(),
  byDefault: false,
  section: 'security',
  control: 'switch',
});

/** Whether everybody must have one. */
export const secondFactorEverybody = siteSetting({
  key: 'second-factor.everybody',
  schema: z.boolean(),
  byDefault: false,
  section: 'security',
  control: 'switch',
});

/** Days that somebody who must have one may still go on without. */
export const secondFactorGraceDays = siteSetting({
  key: 'second-factor.grace-days',
  schema: z.int().check(z.minimum(0), z.maximum(LONGEST_GRACE_DAYS)),
  byDefault: 7,
  section: 'security',
  control: 'number',
});
