import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const pt: SameKeys<typeof es> = {
  tabs: { label: 'Participação', agenda: 'Pauta', queue: 'Fila' },
  middle: 'Palco e fila',
  participation: 'Participação',
  'in-room': { one: 'na sala', other: 'na sala' },
  people: { one: '{count} na sala', other: '{count} na sala' },
  'session-time': 'Tempo de sessão',
  exit: 'Sair',
  agenda: {
    title: 'Pauta',
    none: 'A pauta ainda não tem pontos.',
    box: { one: '{count} min', other: '{count} min' },
    took: { one: '{spent} de {count} min', other: '{spent} de {count} min' },
    place: { one: 'Ponto {number} de {count}', other: 'Ponto {number} de {count}' },
    left: 'Tempo que resta do ponto',
  },
  pace: {
    'on-time': 'Neste ritmo termina às {time}, como previsto.',
    late: { one: 'Neste ritmo termina às {time}, {count} minuto depois do previsto.', other: 'Neste ritmo termina às {time}, {count} minutos depois do previsto.' },
    early: { one: 'Neste ritmo termina às {time}, {count} minuto antes do previsto.', other: 'Neste ritmo termina às {time}, {count} minutos antes do previsto.' },
  },
  queue: { title: 'Fila da palavra', none: 'Ninguém espera a palavra.' },
  stage: {
    label: 'Quem fala',
    free: 'Ninguém tem a palavra',
    'free-hint': { live: 'Quem modera a concede', 'not-live': 'É concedida quando a sessão está ao vivo' },
    'has-floor': 'tem a palavra',
    speaks: 'tem a palavra, {spent} de {limit}',
    of: 'de {limit}',
    moderates: 'modera',
    'you-moderate': 'quem modera é você',
  },
};
export default pt;
