import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const pt: SameKeys<typeof es> = {
  title: 'Pessoas',
  search: 'Buscar uma pessoa',
  'search-hint': 'Nome, usuário ou o endereço de e-mail completo',
  find: 'Buscar',
  'only-stewards': 'Ver só a secretaria',
  ended: 'As sessões foram encerradas.',
  changed: 'O papel foi mudado.',
  stewards: 'Secretaria',
  accounts: 'Contas, as mais novas primeiro',
  nobody: 'Não há ninguém.',
  more: 'Ver mais',
  'is-steward': 'Secretaria',
  'no-email': 'Sem e-mail',
  'no-organisation': 'Sem organização',
  'no-factor': 'Sem segundo fator',
  passkeys: { one: '1 chave de acesso', other: '{count} chaves de acesso' },
  authenticator: 'Aplicativo de códigos',
  sessions: { one: '1 sessão aberta', other: '{count} sessões abertas' },
  since: 'Desde',
  seen: 'vista',
  acts: 'O que se pode fazer com a conta de {name}',
  'make-member': 'Retirar da secretaria',
  'make-steward': 'Nomear para a secretaria',
  'end-sessions': 'Encerrar todas as sessões',
  reason: 'Motivo (fica no registro)',
};
export default pt;
