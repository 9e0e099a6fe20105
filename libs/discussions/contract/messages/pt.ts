import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  problems: {
    'slow-mode': 'Este tópico ou grupo está em ritmo pausado: espere um pouco antes de publicar de novo. Seu texto continua aqui.',
    'submission-decided': 'Este texto já não espera: foi decidido ou retirado.',
    'submission-stale': 'A mensagem mudou ou foi excluída desde que esta mudança foi proposta: rejeite-a com o motivo.',
    'same-group': 'O tópico já está nesse grupo.',
    'merge-groups': 'Só se unem tópicos do mesmo grupo, lidos pelas mesmas pessoas. Mova-o antes.',
    'merge-self': 'Escolha outro tópico.',
    'split-opens-deleted': 'A primeira mensagem escolhida está excluída e não pode abrir um tópico. Escolha outra.',
    'stale-edit': 'Esta mensagem mudou enquanto você escrevia. Compare o seu texto com o atual e publique de novo.',
    'parent-deleted': 'A mensagem a que você responde foi excluída. Seu texto continua aqui: responda a outra ou ao tópico.',
  },
  fields: {
    'unknown-posts': 'Escolha respostas que continuem neste tópico.',
    'unknown-parent': 'A mensagem a que você responde não está neste tópico. Responda a outra ou ao tópico.',
    'unknown-answer': 'Escolha uma resposta deste tópico que não esteja excluída.',
    'reason-required': 'Escreva por que a exclui: o motivo aparecerá no lugar dela.',
    'malformed-tag': 'Use letras, números e hifens; por exemplo, dados-abertos.',
    repeated: 'Retire o que está repetido.',
    'unknown-choice': 'Escolha uma das opções.',
  },
  refusals: {
    'post-moved': 'A mensagem passou para outro tópico.',
    'topic-locked': 'O tópico está fechado: não recebe mais respostas.',
    'topic-archived': 'O tópico está arquivado: não pode mais ser alterado.',
    'moderators-announce': 'Os anúncios são publicados por quem modera ou preside o grupo.',
    'opener-or-moderators': 'Podem fazer isso quem abriu o tópico e quem modera o grupo.',
    'not-a-question': 'Só uma pergunta pode ter uma resposta aceita.',
    'own-posts-only': 'Só quem escreveu a mensagem pode fazer isso.',
    'post-deleted': 'A mensagem foi excluída.',
    'moderators-restore': 'A moderação a excluiu: quem modera o grupo pode recuperá-la.',
  },
};
