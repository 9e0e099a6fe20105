import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const fr: SameKeys<typeof es> = {
  title: 'Thèmes et compétences',
  lead: 'Les mots pour demander et offrir de l’aide. Ce qui est fusionné ou retiré reste valable là où il figure.',
  menu: 'Thèmes et compétences',
  add: 'Ajouter un terme',
  kind: 'Type',
  kinds: {
    theme: 'Thème',
    skill: 'Compétence',
  },
  'kinds-of': {
    theme: 'Thèmes',
    skill: 'Compétences',
  },
  parent: 'Sous',
  root: 'Rien : c’est un domaine',
  label: {
    es: 'Nom en espagnol',
    pt: 'Nom en portugais',
    en: 'Nom en anglais',
    fr: 'Nom en français',
  },
  source: 'Source',
  save: 'Enregistrer',
  change: 'Modifier',
  'change-one': 'Modifier « {name} »',
  back: 'Retour à la liste',
  uses: {
    one: '{count} usage',
    other: '{count} usages',
  },
  states: {
    active: 'En vigueur',
    retired: 'Retiré',
    merged: 'Fusionné avec « {name} »',
  },
  merge: 'Fusionner avec un autre',
  'merge-means': 'Ce qui portait ce terme désignera l’autre. C’est définitif.',
  into: 'Terme qui reste',
  retire: 'Retirer',
  restore: 'Reprendre',
};
export default fr;
