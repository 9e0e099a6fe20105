import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  invited: {
    subject: '{name} convida você para {site}',
    text: '{name} convida você a participar de {site}. O convite vale {days} dias.',
    button: 'Ver o convite',
  },
  'invited-with': {
    subject: '{name} convida você para {site}',
    text: '{name} convida você a participar de {site} e diz: «{message}». O convite vale {days} dias.',
    button: 'Ver o convite',
  },
  'registration-approved': {
    subject: 'Sua conta de {site} está pronta',
    text: 'A secretaria de {site} aprovou seu cadastro. Já pode entrar.',
    button: 'Entrar',
  },
  'registration-refused': {
    subject: 'Seu cadastro em {site}',
    text: 'A secretaria de {site} não aprovou seu cadastro. Motivo: {reason}',
    button: 'Ir ao site',
  },
  'registration-asked': {
    subject: 'Uma pergunta sobre seu cadastro em {site}',
    text: 'Antes de aprovar seu cadastro, a secretaria de {site} pergunta: {question}',
    button: 'Responder',
  },
};
