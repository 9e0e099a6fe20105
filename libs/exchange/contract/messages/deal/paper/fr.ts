import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  helps: '{who} : {offered} ({days} jours, à partir du {from}).',
  asks: '{who} : désigne une personne de contact, donne accès aux informations nécessaires et accepte les livrables.',
  free: '{who} : sans frais pour qui demande.',
  costs: '{who} : {amount}, à la charge de qui demande.',
  pays: '{who} apporte {amount}.',
  title: 'Accord d’échange',
  request: 'Demande n° {number} : {title}',
  version: 'Version {number}, {at}',
  aims: 'Objectifs',
  activities: 'Activités',
  deliverables: 'Livrables',
  duties: 'Qui fait quoi',
  money: 'Qui paie quoi',
  dates: 'Dates',
  span: 'Du {from} au {until}',
  signatures: 'Signatures',
  unsigned: 'Personne n’a encore signé cette version.',
  requester: 'Pour qui demande',
  provider: 'Pour qui aide',
  funder: 'Pour qui apporte des fonds',
  digest: 'Empreinte SHA-256 de cette version :',
  verify: 'Vérifiez cette empreinte sur :',
};
