import type { SameKeys } from '@minga/kernel/contract';
import type * as es from './es';

export const problems: SameKeys<typeof es.problems> = {
  'passkey-refused': 'A chave de acesso não funcionou. Tente de novo ou entre de outra forma.',
  'passkey-copied': 'Esta chave de acesso pode ter sido copiada, por isso não a aceitamos. Entre de outra forma e remova-a da sua conta. Avisamos por e-mail.',
  'passkey-known': 'Esta chave de acesso já está em uma conta. Use outra.',
  'too-many-passkeys': 'Você já tem 20 chaves de acesso. Remova uma que não usa.',
  'last-means': 'É a sua única forma de entrar. Adicione outra antes de removê-la.',
  'no-authenticator-draft': 'A configuração expirou. Comece de novo.',
  'no-authenticator': 'Você não tem um aplicativo de códigos.',
  'no-second-factor': 'Esta conta não tem um aplicativo de códigos para retirar.',
  'no-pending-sign-in': 'O tempo acabou ou houve tentativas demais. Entre de novo com a sua senha.',
};
export const fields: SameKeys<typeof es.fields> = {
  'code-wrong': 'O código não confere. Digite o que o seu aplicativo mostra agora.',
  'code-used': 'Este código já foi usado. Espere o próximo.',
};
export const refusals: SameKeys<typeof es.refusals> = {
  'second-factor-due': 'Para fazer isto a sua conta precisa de um segundo fator. Configure-o na sua conta, em «Como você entra».',
  'second-factor-own': 'O próprio segundo fator se remove na sua conta, em «Como você entra». Se você perdeu os códigos, peça a outra pessoa da secretaria.',
};

export const mail: SameKeys<typeof es.mail> = {
  greeting: 'Olá, {person}:',
  'to-account': 'Ver como você entra',
  'not-you': 'Se não foi você, entre agora, encerre as outras sessões, mude a sua senha e escreva a quem administra o site.',
  'not-asked': 'Se você não pediu isso, alguém pode ter se passado por você: entre agora, mude a sua senha, configure de novo o segundo fator e escreva a quem administra o site.',
  'passkey-added': { subject: 'Nova chave de acesso em {site}', text: 'A chave de acesso «{name}» foi adicionada à sua conta de {site}.' },
  'passkey-removed': { subject: 'Uma chave de acesso foi removida em {site}', text: 'A chave de acesso «{name}» foi removida da sua conta de {site}.' },
  'passkey-copied': {
    subject: 'Uma chave de acesso pode ter sido copiada em {site}',
    text: 'Alguém tentou entrar na sua conta de {site} com a chave de acesso «{name}», mas o contador dela voltou atrás, como acontece quando há uma cópia. Não deixamos entrar. Remova essa chave da sua conta.',
  },
  'password-removed': { subject: 'A senha da sua conta em {site} foi removida', text: 'A senha da sua conta de {site} foi removida. Agora se entra pelas outras formas que você tem.' },
  'authenticator-set': { subject: 'Verificação em duas etapas ativada em {site}', text: 'A partir de agora, para entrar com senha na sua conta de {site} também se pede um código do seu aplicativo.' },
  'authenticator-replaced': { subject: 'O aplicativo de códigos foi trocado em {site}', text: 'O aplicativo de códigos da sua conta de {site} foi trocado. Os códigos do anterior já não servem.' },
  'authenticator-removed': { subject: 'Verificação em duas etapas desativada em {site}', text: 'Para entrar na sua conta de {site} já não se pede um código. Os códigos de recuperação também não servem mais.' },
  'second-factor-reset': {
    subject: 'O segundo fator da sua conta em {site} foi removido',
    text: 'A secretaria de {site} removeu da sua conta o aplicativo de códigos e os códigos de recuperação, e encerrou as suas sessões em todos os dispositivos. Para entrar já não se pede um código. Entre e configure de novo o segundo fator.',
  },
  'second-factor-reset-by-operator': {
    subject: 'O segundo fator da sua conta em {site} foi removido',
    text: 'Quem administra o servidor de {site} removeu da sua conta o aplicativo de códigos e os códigos de recuperação, e encerrou as suas sessões em todos os dispositivos. Para entrar já não se pede um código. Entre e configure de novo o segundo fator.',
  },
  'recovery-code-used': { subject: 'Um código de recuperação foi usado em {site}', text: 'Um código de recuperação da sua conta de {site} foi usado. Restam {left}.' },
  'recovery-codes-renewed': { subject: 'Novos códigos de recuperação em {site}', text: 'Foram feitos novos códigos de recuperação para a sua conta de {site}. Os anteriores já não servem.' },
};
