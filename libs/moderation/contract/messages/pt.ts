import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';
import * as conduct from './conduct/pt';

export const pt: SameKeys<typeof es> = {
  problems: {
    ...conduct.problems,
    'already-decided': 'Outra pessoa já decidiu este caso. A lista está atualizada.',
    'claimed-by-other': 'Outra pessoa está com este caso aberto. Escolha outro ou espere que o deixe.',
  },
  fields: {
    ...conduct.fields,
    'blocked-word': 'O texto contém uma expressão que não se publica neste site. Altere-a.',
    'new-account-links': 'Sua conta é nova: por enquanto pode pôr até {most} links em uma mensagem.',
    'new-account-mentions': 'Sua conta é nova: por enquanto pode mencionar até {most} pessoas em uma mensagem.',
    'empty-pattern': 'Escreva ao menos uma letra ou um número.',
    'unknown-choice': 'Escolha uma das opções.',
  },
  refusals: {
    ...conduct.refusals,
    'own-subject': 'Isto é seu: pode alterá-lo ou excluí-lo sem denunciá-lo.',
    'stewards-only': 'Só a secretaria da rede pode fazer isto.',
    'nobody-to-ask': 'Este caso não tem autoria a quem perguntar.',
    'already-with-stewards': 'A secretaria já está com este caso.',
    'not-offered': 'Esta decisão não cabe neste caso. Recarregue a página e escolha outra.',
    'held-first': 'As primeiras mensagens de uma conta nova são lidas antes por quem modera.',
    'held-links': 'Tem muitos links: antes será lida por quem modera.',
    'held-word': 'Contém uma expressão vigiada: antes será lida por quem modera.',
    'held-duplicate': 'O mesmo texto foi publicado há menos de uma hora: antes será lido por quem modera.',
  },
};
