import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const en: SameKeys<typeof es> = {
  title: 'Themes and skills',
  lead: 'The words in which help is asked for and offered. What is merged or retired stays valid where it stands.',
  menu: 'Themes and skills',
  add: 'Add a term',
  kind: 'Kind',
  kinds: {
    theme: 'Theme',
    skill: 'Skill',
  },
  'kinds-of': {
    theme: 'Themes',
    skill: 'Skills',
  },
  parent: 'Below',
  root: 'Nothing: a field of its own',
  label: {
    es: 'Name in Spanish',
    pt: 'Name in Portuguese',
    en: 'Name in English',
    fr: 'Name in French',
  },
  source: 'Source',
  save: 'Save',
  change: 'Change',
  'change-one': 'Change “{name}”',
  back: 'Back to the list',
  uses: {
    one: '{count} use',
    other: '{count} uses',
  },
  states: {
    active: 'In use',
    retired: 'Retired',
    merged: 'Merged into “{name}”',
  },
  merge: 'Merge into another',
  'merge-means': 'What named this term will mean the other. This cannot be undone.',
  into: 'Term that stays',
  retire: 'Retire',
  restore: 'Take up again',
};
export default en;
