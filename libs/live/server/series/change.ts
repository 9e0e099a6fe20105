import type { SessionPlan } from '../../contract';

const DAY_MS = 86_400_000;

export interface PlanChange {
  fields: Partial<SessionPlan>;
  /** By how many days it was moved. */
  days: number;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What was changed of a plan: fields as they are now, and by how many days it was moved. */
export function changeOf(before: SessionPlan, after: SessionPlan): PlanChange {
  const names = (Object.keys(after) as (keyof SessionPlan)[]).filter((name) => name !== 'day' && !same(before[name], after[name]));
  return {
    fields: Object.fromEntries(names.map((name) => [name, name === 'items' ? after.items.map((item) => ({ ...item, id: null })) : after[name]])),
    days: Math.round((Date.parse(after.day) - Date.parse(before.day)) / DAY_MS),
  };
}

/** Another plan of the series with the same change. */
export const changedPlan = (plan: SessionPlan, { fields, days }: PlanChange): SessionPlan => ({
  ...plan, ...fields, day: new Date(Date.parse(plan.day) + days * DAY_MS).toISOString().slice(0, 10),
});
