import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const pt: SameKeys<typeof es> = {
  title: 'Temas e capacidades',
  lead: 'O vocabulário com que se pede e se oferece ajuda. O que se une ou se retira continua valendo onde já está.',
  menu: 'Temas e capacidades',
  add: 'Acrescentar um termo',
  kind: 'Tipo',
  kinds: {
    theme: 'Tema',
    skill: 'Capacidade',
  },
  'kinds-of': {
    theme: 'Temas',
    skill: 'Capacidades',
  },
  parent: 'Abaixo de',
  root: 'Nada: é um campo',
  label: {
    es: 'Nome em espanhol',
    pt: 'Nome em português',
    en: 'Nome em inglês',
    fr: 'Nome em francês',
  },
  source: 'Fonte',
  save: 'Salvar',
  change: 'Alterar',
  'change-one': 'Alterar “{name}”',
  back: 'Voltar à lista',
  uses: {
    one: '{count} uso',
    other: '{count} usos',
  },
  states: {
    active: 'Vigente',
    retired: 'Retirado',
    merged: 'Unido a “{name}”',
  },
  merge: 'Unir a outro',
  'merge-means': 'O que nomeava este termo passa a significar o outro. Não se desfaz.',
  into: 'Termo que fica',
  retire: 'Retirar',
  restore: 'Voltar a oferecer',
};
export default pt;
