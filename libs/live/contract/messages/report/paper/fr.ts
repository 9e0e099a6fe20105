import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  kicker: 'Compte rendu n° {number}',
  draft: 'Projet de compte rendu',
  session: 'Séance du {date}, {at} ({zone})',
  published: 'Publié le {date}. Version {version}.',
  moderated: 'Modération : {names}',
  people: 'Participants : {count}',
  who: 'Responsable : {who}',
  due: 'Échéance : {due}',
  how: 'Projet automatique à partir de l’ordre du jour, des sous-titres, des notes et des votes, corrigé par le rapporteur. Entre crochets, le moment de la séance d’où vient chaque phrase.',
  sample: 'Contenu de démonstration',
  certificate: {
    title: 'Attestation de présence',
    said: '{name} a assisté à la formation « {title} », le {date}, pendant {percent} % de sa durée.',
    organised: 'Organisation : {group}.',
    code: 'Code : {code}',
    verify: 'Vérifiez cette attestation à l’adresse :',
    issued: 'Délivrée le {date}.',
  },
};
