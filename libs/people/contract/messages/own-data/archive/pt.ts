import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  title: 'Seus dados',
  about: 'Tudo o que este site guarda de você. O mesmo está nos arquivos JSON, um por tipo de dado.',
  nothing: 'Não há nada.',
  files: {
    profile: 'Perfil',
    affiliations: 'Afiliações',
    sessions: 'Sessões',
    acts: 'Atos registrados sobre sua conta',
    'invitations-used': 'Convites que usou',
    'invitations-sent': 'Convites que enviou',
    registration: 'Cadastro',
    memberships: 'Grupos',
    'membership-requests': 'Pedidos de ingresso',
    'invitations-received': 'Convites a grupos',
    'group-sanctions': 'Medidas em grupos',
    topics: 'Temas',
    posts: 'Mensagens',
    edits: 'Versões anteriores de mensagens',
    reactions: 'Reações',
    'read-marks': 'Marcas de leitura',
    drafts: 'Rascunhos',
    'waiting-texts': 'Textos que aguardaram revisão',
    flags: 'Denúncias que fez',
    identities: 'Contas de provedores de identidade',
    moderation: 'Decisões de moderação',
    appeals: 'Recursos',
    sanctions: 'Medidas sobre sua conta',
  },
};
