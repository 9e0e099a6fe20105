import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const pt: SameKeys<typeof es> = {
  families: { account: 'Contas', affiliation: 'Afiliações', organisation: 'Organizações', group: 'Grupos', 'site-setting': 'Configuração', audit: 'Registro', submission: 'Publicações retidas', passkey: 'Chaves de acesso', identity: 'Provedores de identidade' },
  acts: {
    'site-setting': { changed: 'Mudou a configuração' },
    audit: { exported: 'Baixou o registro' },
    account: {
      'address-changed': 'Mudou o endereço de e-mail',
      'address-restored': 'Recuperou o endereço de e-mail',
      banned: 'Expulsou uma pessoa',
      'data-asked': 'Pediu seus dados',
      'data-fetched': 'Baixou seus dados',
      deleted: 'Apagou a conta',
      'deletion-asked': 'Pediu para apagar a conta',
      'deletion-undone': 'Deixou de apagar a conta',
      'password-changed': 'Mudou a senha',
      recovered: 'Recuperou o acesso',
      'role-changed': 'Mudou o papel no site',
      'sanction-lifted': 'Retirou uma sanção',
      'second-factor-reset': 'Removeu o segundo fator de uma pessoa',
      'sessions-ended': 'Encerrou as sessões de uma pessoa',
      silenced: 'Silenciou uma pessoa',
      suspended: 'Suspendeu uma pessoa',
      warned: 'Advertiu uma pessoa',
    },
    affiliation: { lapsed: 'Deixou de verificar uma afiliação: o endereço de e-mail mudou', verified: 'Verificou uma afiliação', ended: 'Encerrou uma afiliação', refused: 'Recusou uma afiliação' },
    organisation: {
      changed: 'Mudou uma organização',
      confirmed: 'Confirmou uma organização',
      described: 'Descreveu uma organização',
      'domain-set': 'Atribuiu um domínio a uma organização',
      'domain-removed': 'Retirou um domínio de uma organização',
      merged: 'Uniu duas organizações',
      refused: 'Recusou uma organização',
    },
    group: { 'settings-changed': 'Mudou os ajustes de um grupo', 'role-changed': 'Mudou um papel em um grupo', 'member-removed': 'Retirou uma pessoa de um grupo', 'member-silenced': 'Silenciou uma pessoa em um grupo' },
    note: { added: 'Escreveu uma nota de moderação', removed: 'Apagou uma nota de moderação' },
    registration: { forgotten: 'Esqueceu um cadastro recusado' },
    submission: { approved: 'Aprovou uma publicação', rejected: 'Recusou uma publicação' },
    passkey: { added: 'Adicionou uma chave de acesso', removed: 'Retirou uma chave de acesso', 'count-fell': 'Uma chave de acesso pode ter sido copiada' },
    'recovery-code': { used: 'Usou um código de recuperação' },
    password: { removed: 'Retirou a senha' },
    post: { edited: 'Editou uma mensagem de outra pessoa' },
    identity: { linked: 'Vinculou um provedor de identidade', unlinked: 'Desvinculou um provedor de identidade' },
  },
};
export default pt;
