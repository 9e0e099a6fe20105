import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const pt: SameKeys<typeof es> = {
  endorsements: {
    title: 'Avais',
    what: 'O que é um aval',
    quote: '“{text}”',
    endorse: 'Avalizar o que sabe',
    text: 'Uma frase',
    hint: 'O que viu fazer e como foi. Aparece com o seu nome.',
    send: 'Avalizar',
    withdraw: 'Retirar',
    'withdraw-one': 'Retirar meu aval de {name}',
    remove: 'Remover',
    reason: 'Motivo',
    told: 'Quem escreveu recebe o motivo por e-mail.',
    about: 'Uma pessoa de outra organização, com vínculo verificado, confirma em uma frase algo que este especialista sabe fazer. Cada um avaliza cada área uma só vez e pode retirar o aval. Ninguém avaliza a si mesmo nem à própria organização. Os avais não contam na pontuação.',
  },
  record: {
    text: 'Mensagem', 'text-hint': 'O que espera desta pessoa. Chega por e-mail com o convite.', ask: 'Pedir ajuda', 'sign-in': 'Entrar para convidar',
    invite: 'Convidar para um pedido',
    request: 'Pedido',
    delivered: 'Intercâmbios entregues',
    'in-time': '{count} de {of} no prazo',
    count: {
      one: '{count} intercâmbio',
      other: '{count} intercâmbios',
    },
    facts: {
      one: '{year}, {count} semana, {ways}.',
      other: '{year}, {count} semanas, {ways}.',
    },
    funders: 'Fundos: {names}.',
    evaluations: 'Avaliações',
    outcome: 'Cumpriu o acordado',
    transfer: 'Transferiu conhecimento',
    again: 'Pediriam de novo',
    of: '{count} de {of}',
  },
};
export default pt;
