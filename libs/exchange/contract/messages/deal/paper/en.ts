import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  helps: '{who}: {offered} ({days} days, from {from}).',
  asks: '{who}: names a contact person, gives access to the information needed and accepts the deliverables.',
  free: '{who}: at no cost to who asks.',
  costs: '{who}: {amount}, paid by who asks.',
  pays: '{who} contributes {amount}.',
  title: 'Exchange agreement',
  request: 'Request no. {number}: {title}',
  version: 'Version {number}, {at}',
  aims: 'Aims',
  activities: 'Activities',
  deliverables: 'Deliverables',
  duties: 'Who does what',
  money: 'Who pays what',
  dates: 'Dates',
  span: 'From {from} to {until}',
  signatures: 'Signatures',
  unsigned: 'Nobody has signed this version yet.',
  requester: 'For those who ask',
  provider: 'For those who help',
  funder: 'For those who pay',
  digest: 'SHA-256 digest of this version:',
  verify: 'Check this digest at:',
};
