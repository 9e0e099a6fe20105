import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const pt: SameKeys<typeof es> = {
  menu: 'Convites',
  title: 'Convites ao site',
  lead: 'Links e e-mails com que alguém pode se cadastrar, também quando o cadastro não está aberto.',
  invite: 'Convidar',
  emails: 'Endereços de e-mail',
  'emails-hint': 'Um por linha. Deixe vazio para criar um link',
  role: 'Papel',
  message: 'Mensagem',
  'most-uses': 'Pessoas que podem usar o link',
  days: 'Dias de validade',
  submit: 'Criar o convite',
  'made-link': 'Copie o link agora: não será mostrado novamente.',
  'made-mails': { one: 'Foi enviado {count} convite.', other: 'Foram enviados {count} convites.' },
  list: 'Convites feitos',
  none: 'Ainda não há convites.',
  link: 'Link',
  by: 'por {name}',
  used: '{used} de {most}',
  'used-by': 'Usada por',
  until: 'até',
  withdrawn: 'retirado',
  withdraw: 'Retirar',
  'withdraw-label': 'Retirar o convite de {whom}',
  page: {
    title: 'Convite para {site}',
    by: '{name} convida você.',
    group: 'Você entra no grupo «{title}».',
    role: 'Papel: {role}',
    until: 'Vale até',
    register: 'Cadastrar-se',
    'sign-in': 'Entrar com sua conta',
    accept: 'Aceitar',
  },
};
export default pt;
