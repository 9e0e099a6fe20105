import type { SameKeys } from '@minga/kernel/contract';
import type * as es from './es';

/** Sentences about the work, its evaluation and the case. */
export const problems: SameKeys<typeof es.problems> = {
  'too-many-milestones': 'O plano já tem {most} marcos. Retire algum antes de acrescentar outro.',
  'milestone-begun': 'Algo deste marco já foi entregue: não é possível retirá-lo.',
  'already-answered': 'Isto já tem resposta. Recarregue a página.',
  'already-accepted': 'Este produto já foi aceito.',
  'not-delivered': 'Este produto não está entregue: ainda não há o que aceitar.',
  'already-evaluated': 'Já existe uma avaliação sua deste intercâmbio.',
  'stale-case': 'Alguém mudou o caso enquanto você escrevia. Compare com o que está salvo e envie de novo.',
};
export const fields: SameKeys<typeof es.fields> = {
  'too-much-time': 'Um dia não tem mais de 24 horas.',
  'in-the-future': 'Escolha hoje ou um dia anterior.',
};
export const refusals: SameKeys<typeof es.refusals> = {
  'providers-only': 'Só quem ajuda pode fazer isso.',
  'other-side-confirms': 'Quem confirma é a outra parte: foi você que propôs.',
  'own-evaluation': 'Você está nas duas partes deste intercâmbio: ninguém avalia a si mesmo.',
  'already-evaluated': 'Sua parte já avaliou este intercâmbio.',
};
