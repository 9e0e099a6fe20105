/** Words of what others say of an expert. Source of the other languages. */
const es = {
  endorsements: {
    title: 'Avales',
    what: 'Qué es un aval',
    quote: '«{text}»',
    endorse: 'Avalar lo que sabe',
    text: 'Una frase',
    hint: 'Qué le vio hacer y cómo le fue. Se ve con su nombre.',
    send: 'Avalar',
    withdraw: 'Retirar',
    'withdraw-one': 'Retirar mi aval de {name}',
    remove: 'Quitar',
    reason: 'Motivo',
    told: 'Quien lo escribió recibe el motivo por correo.',
    about: 'Una persona de otra organización, con afiliación verificada, confirma en una frase algo que este experto sabe hacer. Cada quien avala cada área una sola vez y puede retirarlo. Nadie se avala a sí mismo ni a su propia organización. Los avales no cuentan en el puntaje.',
  },
  record: {
    text: 'Mensaje', 'text-hint': 'Qué espera de quien invita. Le llega por correo con la invitación.', ask: 'Pedir ayuda', 'sign-in': 'Entrar para invitar',
    invite: 'Invitar a un pedido',
    request: 'Pedido',
    delivered: 'Intercambios entregados',
    'in-time': '{count} de {of} a tiempo',
    count: {
      one: '{count} intercambio',
      other: '{count} intercambios',
    },
    facts: {
      one: '{year}, {count} semana, {ways}.',
      other: '{year}, {count} semanas, {ways}.',
    },
    funders: 'Fondos: {names}.',
    evaluations: 'Evaluaciones',
    outcome: 'Cumplió lo acordado',
    transfer: 'Transfirió conocimiento',
    again: 'Le volverían a pedir',
    of: '{count} de {of}',
  },
};
export default es;
