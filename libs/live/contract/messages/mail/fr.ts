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
  date: '{when} · {title}',
  series: {
    changed: { subject: '{count} séances ont changé : {title}', about: 'Ce qui était annoncé de ces séances a changé. Voici ce qu’il en est :' },
    cancelled: { subject: '{count} séances annulées : {title}', about: 'Ces séances ont été annulées :' },
    restored: { subject: '{count} séances de nouveau convoquées : {title}', about: 'Ces séances auront bien lieu :' },
    named: { subject: 'Vous avez une tâche dans {count} séances : {title}', about: 'Vous avez une tâche dans ces séances :' },
    open: 'Voir la première',
    calendar: 'Toutes sont dans le fichier joint pour votre calendrier.',
    because: 'Vous recevez cette lettre parce que vous vous êtes inscrit à ces séances ou que vous y avez une tâche.',
  },
};
