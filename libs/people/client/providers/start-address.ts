import type { ProviderPurpose } from '../../contract';

/** Where a visit to a provider begins. */
export function startAddress(providerId: string, purpose: ProviderPurpose, next: string): string {
  const query = new URLSearchParams({ ...(purpose !== 'sign-in' && { for: purpose }), next });
  return `/auth/${providerId}/start?${query.toString()}`;
}
