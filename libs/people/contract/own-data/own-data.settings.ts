import * as z from 'zod/mini';
import { siteSetting } from '@minga/kernel/contract';

const MOST_GRACE_DAYS = 30;
const GRACE_DAYS = 7;

/** Days between asking to leave and being erased, in which signing in takes it back. */
export const deletionGraceDays = siteSetting({
  key: 'deletion.grace-days',
  schema: z.int().check(z.minimum(1), z.maximum(MOST_GRACE_DAYS)),
  byDefault: GRACE_DAYS,
  section: 'deletion',
  control: 'number',
});

/** Whether who leaves may take what they wrote out of others' conversations. */
export const deletionRemoval = siteSetting({
  key: 'deletion.removal',
  schema: z.enum(['offered', 'forbidden']),
  byDefault: 'offered',
  section: 'deletion',
  control: 'choice',
});
