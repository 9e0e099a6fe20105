import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  'deletion-asked': {
    subject: 'Sua conta de {site} será excluída',
    text: 'Você pediu para excluir sua conta de {site}. Será apagada em {date}. Se mudar de ideia, entre antes dessa data e a conta será mantida.',
    button: 'Entrar e manter a conta',
  },
  'deletion-undone': {
    subject: 'Sua conta de {site} foi mantida',
    text: 'Você entrou em {site}, por isso sua conta não será mais excluída.',
    button: 'Ver sua conta',
  },
  'data-ready': {
    subject: 'Seus dados de {site} estão prontos',
    text: 'O arquivo com seus dados de {site} está pronto. Você pode baixá-lo durante {days} dias a partir da sua conta.',
    button: 'Ir para o download',
  },
  'not-you-sign-in': 'Se não foi você, entre agora e troque sua senha.',
};
