import type { InvitationInput } from '../../contract';

/** Addresses as people paste them: a line, a comma or a semicolon apart. */
const addressesIn = (typed: string): string[] => typed.split(/[\s,;]+/).filter(Boolean);

/** What the form says; the server judges it. */
export const invitationInput = (field: (name: string) => string): InvitationInput => ({
  emails: addressesIn(field('emails')),
  message: field('message'),
  mostUses: Number(field('mostUses') || 1),
  days: Number(field('days')),
});
