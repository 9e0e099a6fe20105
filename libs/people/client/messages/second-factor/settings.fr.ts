import type { SameKeys } from '@minga/kernel/contract';
import type es from './settings.es';

const fr: SameKeys<typeof es> = {
  everybody: { label: 'Tout le monde a besoin d’un second facteur', hint: 'Sans clé d’accès ni application de codes, chaque connexion mène à sa configuration et, passé le délai, rien de sensible n’est possible.' },
  stewards: { label: 'Les responsables du site ont besoin d’un second facteur', hint: 'Sans clé d’accès ni application de codes, ils ne peuvent rien faire de sensible.' },
  chairs: { label: 'Les présidences de groupes ont besoin d’un second facteur', hint: 'Sans clé d’accès ni application de codes, elles ne peuvent rien faire de sensible.' },
  'grace-days': { label: 'Jours de délai', hint: 'À partir de la première connexion sans second facteur. Avec 0, tout de suite.' },
};
export default fr;
