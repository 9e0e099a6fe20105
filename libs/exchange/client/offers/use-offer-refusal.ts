import { useRefusedForm } from '@minga/kernel/client';

/** Acts by one button: what they were refused for has no field to stand beside. */
const BUTTONS = ['offer-accept', 'offer-shortlist', 'offer-unlist', 'offer-team-yes', 'offer-team-no'];

export function useOfferRefusal(): string | undefined {
  const refused = useRefusedForm();
  return refused && BUTTONS.includes(refused.values['intent'] ?? '') ? refused.title : undefined;
}
