import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const fr: SameKeys<typeof es> = {
  tabs: { label: 'Participation', agenda: 'Ordre du jour', queue: 'File' },
  middle: 'Scène et file',
  participation: 'Participation',
  'in-room': { one: 'dans la salle', other: 'dans la salle' },
  people: { one: '{count} dans la salle', other: '{count} dans la salle' },
  'session-time': 'Temps de séance',
  exit: 'Sortir',
  agenda: {
    title: 'Ordre du jour',
    none: 'L’ordre du jour n’a pas encore de points.',
    box: { one: '{count} min', other: '{count} min' },
    took: { one: '{spent} sur {count} min', other: '{spent} sur {count} min' },
    place: { one: 'Point {number} sur {count}', other: 'Point {number} sur {count}' },
    left: 'Temps restant pour ce point',
  },
  pace: {
    'on-time': 'À ce rythme, la fin est à {time}, comme prévu.',
    late: { one: 'À ce rythme, la fin est à {time}, {count} minute après l’heure prévue.', other: 'À ce rythme, la fin est à {time}, {count} minutes après l’heure prévue.' },
    early: { one: 'À ce rythme, la fin est à {time}, {count} minute avant l’heure prévue.', other: 'À ce rythme, la fin est à {time}, {count} minutes avant l’heure prévue.' },
  },
  queue: { title: 'File de parole', none: 'Personne n’attend la parole.' },
  stage: {
    label: 'Qui parle',
    free: 'Personne n’a la parole',
    'free-hint': { live: 'La modération la donne', 'not-live': 'Elle se donne quand la séance est en direct' },
    'has-floor': 'a la parole',
    speaks: 'a la parole, {spent} sur {limit}',
    of: 'sur {limit}',
    moderates: 'modère',
    'you-moderate': 'vous modérez',
  },
};
export default fr;
