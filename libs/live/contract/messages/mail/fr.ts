import type { es } from './es';

export const fr: typeof es = {
  day: { subject: 'Demain : {title}', about: 'La séance « {title} » commence bientôt.' },
  hour: { subject: 'Dans une heure : {title}', about: 'La séance « {title} » commence dans une heure ou moins.' },
  promoted: { subject: 'Il y a une place pour vous : {title}', about: 'Une place s’est libérée dans « {title} », et elle est à vous.' },
  changed: { subject: 'La séance a changé : {title}', about: 'Ce qui était annoncé de « {title} » a changé. Voici ce qu’il en est :' },
  cancelled: { subject: 'Annulée : {title}', about: 'La séance « {title} » a été annulée.' },
  restored: { subject: 'De nouveau convoquée : {title}', about: 'La séance « {title} » aura bien lieu.' },
  named: { subject: 'Vous avez une tâche dans une séance : {title}', about: 'Vous avez une tâche dans la séance « {title} ».' },
  when: 'Quand : {when}.',
  where: 'Où : {where}.',
  why: 'Motif : {reason}',
  open: 'Voir la séance',
  calendar: 'Fichier pour votre calendrier : {url}',
  because: 'Vous recevez cette lettre parce que vous vous êtes inscrit à la séance ou que vous y avez une tâche.',
  untitled: 'Séance sans titre',
};
