import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const fr: SameKeys<typeof es> = {
  title: 'Confidentialité',
  lead: 'Qui voit quoi de vous. Votre nom et votre organisation figurent toujours à côté de ce que vous écrivez.',
  email: {
    label: 'Votre adresse électronique',
    nobody: 'Personne ne la voit',
    'signed-in': 'Visible par les personnes connectées',
  },
  photo: {
    label: 'Votre photo',
    everybody: 'Tout le monde la voit',
    'signed-in': 'Visible par les personnes connectées',
  },
  presence: {
    label: 'Quand vous lisez une page',
    named: 'Les personnes qui lisent la même page voient votre nom',
    counted: 'Vous êtes compté, sans que votre nom apparaisse',
  },
  unlisted: 'Demander aux moteurs de recherche d’ignorer votre page',
  save: 'Enregistrer',
  'email-fact': 'Courriel',
};
export default fr;
