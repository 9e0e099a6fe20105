import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';
import { pt as conduct } from './conduct/pt';

export const pt: SameKeys<typeof es> = {
  ...conduct,
  reasons: {
    'no-breach': 'Não descumpre as normas.',
    spam: 'É publicidade ou conteúdo repetido.',
    'off-topic': 'Não trata do assunto do grupo.',
    harassment: 'Ataca ou assedia uma pessoa.',
    'personal-data': 'Expõe dados pessoais.',
    illegal: 'Pode ser contrário à lei.',
    duplicate: 'Já foi tratado em outro lugar.',
  },
  author: {
    subject: 'Sobre o que publicou: a decisão da moderação',
    approve: 'Foi publicado o seu texto, que esperava leitura: «{title}»',
    reject: 'Não foi publicado o seu texto: «{title}»',
    hide: 'Foi ocultado o que publicou: «{title}»',
    delete: 'Foi excluído o que publicou: «{title}»',
    move: 'Foi levado a outro grupo o que publicou: «{title}»',
    lock: 'Foi fechado a novas respostas: «{title}»',
    keep: 'Quem modera lhe escreve sobre: «{title}»',
    resolve: 'Quem modera lhe escreve sobre: «{title}»',
    why: 'Motivo: {why}',
    message: 'Mensagem de quem modera: {message}',
    open: 'Ver',
    appeal: 'Recorrer da decisão',
    'appeal-how': 'Se não estiver de acordo, pode recorrer: outra pessoa decidirá.',
  },
  flagger: {
    subject: 'Sua denúncia foi atendida',
    upheld: 'Obrigado por avisar. Tomou-se uma medida sobre o que denunciou: «{title}»',
    kept: 'Obrigado por avisar. O que denunciou foi revisto e não descumpre as normas: «{title}»',
    message: 'Mensagem de quem modera: {message}',
    open: 'Ver suas denúncias',
    closing: 'Só quem modera sabe quem denunciou.',
  },
  question: {
    subject: 'Quem modera lhe faz uma pergunta',
    about: 'Antes de decidir sobre «{title}», quem modera lhe pergunta:',
    button: 'Responder',
    closing: 'Só quem modera lê a sua resposta.',
  },
};
