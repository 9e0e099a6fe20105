import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  open: 'Ver o pedido',
  untitled: 'Pedido sem título',
  once: 'Escrevemos uma única vez sobre isto. O que espera sempre aparece na página do pedido.',
  'draft-lying': { subject: 'Seu rascunho de pedido ainda não foi enviado', about: 'Faz tempo que seu rascunho «{title}» não muda.', what: 'Complete-o e envie, ou retire-o se não for mais necessário.' },
  'no-offer': { subject: 'Seu pedido ainda não recebeu ofertas', about: 'Ninguém ofereceu ajuda ainda para «{title}».', what: 'Convide especialistas que coincidam ou compartilhe com mais grupos.' },
  unanswered: { subject: 'Uma oferta espera sua resposta', about: 'Quem ofereceu ajuda para «{title}» espera saber o que você decide.', what: 'Aceite a oferta, pré-selecione-a ou decline com um motivo amável.' },
  unsigned: { subject: 'O acordo espera assinaturas', about: 'O acordo sobre «{title}» ainda não foi assinado pelas duas partes.', what: 'Leia a última versão e assine, ou proponha outra.' },
  'milestone-due': { subject: 'A data de um marco se aproxima', about: 'Em «{title}» vence em breve: {what}', what: 'Entregue o combinado ou proponha outra data.' },
  'judgement-due': { subject: 'Um produto espera sua revisão', about: 'Em «{title}» foi entregue: {what}', what: 'Aceite-o ou devolva-o com o motivo.' },
  'evaluation-due': { subject: 'Avalie o intercâmbio que terminou', about: 'O trabalho de «{title}» foi entregue e falta sua avaliação.', what: 'Ninguém a lê até que as duas estejam prontas ou o prazo termine.' },
  'case-due': { subject: 'Publique o que se aprendeu', about: 'O intercâmbio «{title}» foi avaliado e seu caso não está publicado.', what: 'Revise o rascunho e publique-o, para que sirva ao próximo país.' },
};
