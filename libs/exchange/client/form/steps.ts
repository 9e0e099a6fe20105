import type { Missable } from '../../contract';

/** The form in parts: each is saved by itself. */
export const STEPS = ['need', 'how', 'money', 'check'] as const;
export type Step = (typeof STEPS)[number];

export const stepIn = (name: string | null): Step => STEPS.find((step) => step === name) ?? 'need';
export const stepAfter = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? 'check';
export const stepBefore = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) - 1];

const FIELDS: Record<Exclude<Step, 'check'>, readonly Missable[]> = {
  need: ['title', 'need', 'aim'],
  how: ['modalities', 'languages', 'from', 'until', 'effortDays', 'offersUntil'],
  money: ['groupId'],
};

/** Where a missing field is written. */
export const stepOf = (field: Missable): Step => (Object.keys(FIELDS) as Exclude<Step, 'check'>[]).find((step) => FIELDS[step].includes(field)) ?? 'need';

export const editAddress = (address: string, step: Step): string => `${address}/edit?step=${step}`;
