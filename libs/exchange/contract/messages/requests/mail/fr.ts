import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  open: 'Voir la demande',
  'go-on': 'Compléter la demande',
  why: 'Motif : {reason}',
  untitled: 'sans titre',
  named: { subject: 'Vous agissez désormais pour une demande de votre organisation', about: '{who} vous a donné part à la demande « {title} » : vous pouvez la compléter, choisir des offres et signer au nom de votre organisation.' },
  return: { subject: 'Votre demande doit être modifiée', about: 'Le secrétariat a lu votre demande « {title} » et vous la renvoie pour que vous la complétiez.' },
  publish: { subject: 'Votre demande est publiée', about: 'Le secrétariat a publié votre demande « {title} ». Le réseau peut désormais proposer son aide.' },
  suspend: { subject: 'Votre demande est suspendue', about: 'Le secrétariat a suspendu votre demande « {title} ». Entre-temps, seules les parties la voient.' },
  resume: { subject: 'Votre demande reprend', about: 'Le secrétariat a repris votre demande « {title} ». Elle continue là où elle en était.' },
  expire: { subject: 'Le délai de votre demande est passé', about: 'Le délai pour recevoir des offres à « {title} » est passé sans que vous en choisissiez une. Vous pouvez la rouvrir avec un autre délai.' },
};
