import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const pt: SameKeys<typeof es> = {
  review: {
    subject: 'Relatoria para sua correção: {title}',
    about: 'Você usou da palavra na sessão “{title}”. Antes de ser publicada, a relatoria está à sua disposição para que proponha correções.',
    until: 'Pode fazê-lo até {until} ({zone}). Cada proposta é aceita ou recusada com uma explicação.',
    open: 'Ler e corrigir',
    why: 'Você recebe esta mensagem porque falou na sessão ou consta entre quem expõe.',
  },
};
