/** Words of the room. Source of the other languages. */
const es = {
  tabs: { label: 'Participación', agenda: 'Agenda', queue: 'Cola' },
  middle: 'Escenario y cola',
  participation: 'Participación',
  'in-room': { one: 'en la sala', other: 'en la sala' },
  people: { one: '{count} en la sala', other: '{count} en la sala' },
  'session-time': 'Tiempo de sesión',
  exit: 'Salir',
  agenda: {
    title: 'Agenda',
    none: 'La agenda todavía no tiene puntos.',
    box: { one: '{count} min', other: '{count} min' },
    took: { one: '{spent} de {count} min', other: '{spent} de {count} min' },
    place: { one: 'Punto {number} de {count}', other: 'Punto {number} de {count}' },
    left: 'Tiempo que queda del punto',
  },
  pace: {
    'on-time': 'A este ritmo se cierra a las {time}, como estaba previsto.',
    late: { one: 'A este ritmo se cierra a las {time}, {count} minuto después de lo previsto.', other: 'A este ritmo se cierra a las {time}, {count} minutos después de lo previsto.' },
    early: { one: 'A este ritmo se cierra a las {time}, {count} minuto antes de lo previsto.', other: 'A este ritmo se cierra a las {time}, {count} minutos antes de lo previsto.' },
  },
  queue: { title: 'Cola de la palabra', none: 'Nadie espera la palabra.' },
  stage: {
    label: 'Quién habla',
    free: 'Nadie tiene la palabra',
    'free-hint': { live: 'La da quien modera', 'not-live': 'Se da cuando la sesión está en vivo' },
    'has-floor': 'tiene la palabra',
    speaks: 'tiene la palabra, van {spent} de {limit}',
    of: 'de {limit}',
    moderates: 'modera',
    'you-moderate': 'modera usted',
  },
};
export default es;
