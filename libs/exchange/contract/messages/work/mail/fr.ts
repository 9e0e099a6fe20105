import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const fr: SameKeys<typeof es> = {
  open: 'Voir la demande',
  untitled: 'Demande sans titre',
  once: 'Nous n’écrivons qu’une fois à ce sujet. Ce qui attend est toujours visible sur la page de la demande.',
  'draft-lying': { subject: 'Votre brouillon de demande n’est pas envoyé', about: 'Votre brouillon « {title} » n’a pas changé depuis un moment.', what: 'Complétez-le et envoyez-le, ou retirez-le s’il n’est plus utile.' },
  'no-offer': { subject: 'Votre demande n’a pas encore reçu d’offre', about: 'Personne n’a encore proposé son aide pour « {title} ».', what: 'Invitez des experts qui correspondent ou partagez-la avec d’autres groupes.' },
  unanswered: { subject: 'Une offre attend votre réponse', about: 'La personne qui a proposé son aide pour « {title} » attend votre décision.', what: 'Acceptez l’offre, présélectionnez-la ou déclinez-la avec un motif aimable.' },
  unsigned: { subject: 'L’accord attend des signatures', about: 'L’accord sur « {title} » n’est pas encore signé par les deux parties.', what: 'Lisez la dernière version et signez-la, ou proposez-en une autre.' },
  'milestone-due': { subject: 'L’échéance d’une étape approche', about: 'Dans « {title} », arrive bientôt à échéance : {what}', what: 'Livrez ce qui était convenu ou proposez une autre date.' },
  'judgement-due': { subject: 'Un livrable attend votre examen', about: 'Dans « {title} », a été livré : {what}', what: 'Acceptez-le ou renvoyez-le avec le motif.' },
  'evaluation-due': { subject: 'Évaluez l’échange qui s’est terminé', about: 'Le travail de « {title} » est livré et votre évaluation manque.', what: 'Personne ne la lit avant que les deux soient rendues ou que le délai soit écoulé.' },
  'case-due': { subject: 'Publiez ce qui a été appris', about: 'L’échange « {title} » est évalué et son cas n’est pas publié.', what: 'Relisez le brouillon et publiez-le, pour qu’il serve au prochain pays.' },
};
