import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const pt: SameKeys<typeof es> = {
  menu: 'Cadastros',
  title: 'Cadastros a aprovar',
  lead: 'Pessoas que confirmaram seu e-mail e esperam entrar. O que decidir será avisado por e-mail.',
  none: 'Ninguém espera.',
  since: 'Espera desde',
  asked: 'Foi perguntado',
  question: 'Pergunta',
  answer: 'Resposta',
  approve: 'Aprovar',
  'approve-label': 'Aprovar o cadastro de {name}',
  otherwise: 'Perguntar ou não aprovar',
  text: 'Pergunta ou motivo',
  'text-hint': 'É enviado por e-mail tal como escrever',
  ask: 'Perguntar',
  refuse: 'Não aprovar',
  'by-request': 'A secretaria aprova cada conta nova: escreveremos quando o fizer.',
  'by-invitation': 'Aqui se entra com convite. Siga o link do seu para se cadastrar.',
  invited: 'Você se cadastra com um convite.',
  'waiting-title': 'Seu cadastro aguarda aprovação',
  waiting: 'Seu e-mail está confirmado. A secretaria examina seu cadastro e escreverá.',
  home: 'Ir ao início',
  'answer-title': 'Responda à secretaria',
  'your-answer': 'Sua resposta',
  send: 'Enviar a resposta',
  answered: 'Resposta enviada. Escreveremos quando a secretaria decidir.',
  over: 'Este link já foi usado ou venceu.',
};
export default pt;
