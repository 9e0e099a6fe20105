import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  problems: {
    'stale-edit': 'Esta mensagem mudou enquanto você escrevia. Compare o seu texto com o atual e publique de novo.',
    'parent-deleted': 'A mensagem a que você responde foi excluída. Seu texto continua aqui: responda a outra ou ao tópico.',
  },
  fields: {
    'unknown-parent': 'A mensagem a que você responde não está neste tópico. Responda a outra ou ao tópico.',
    'unknown-answer': 'Escolha uma resposta deste tópico que não esteja excluída.',
    'reason-required': 'Escreva por que a exclui: o motivo aparecerá no lugar dela.',
    'malformed-tag': 'Use letras, números e hifens; por exemplo, dados-abertos.',
    repeated: 'Retire o que está repetido.',
    'unknown-choice': 'Escolha uma das opções.',
  },
  refusals: {
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
