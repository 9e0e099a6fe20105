/** Letters about offers, agreement and money. Source of the other languages. */
export const es = {
  open: 'Ver el pedido',
  offered: { subject: 'Hay una oferta para su pedido', about: '{who} ofrece ayuda para «{title}». Léala y compárela con las demás.' },
  accepted: { subject: 'Aceptaron su oferta', about: 'Su oferta para «{title}» fue aceptada. Sigue escribir y firmar el acuerdo entre ambas partes.' },
  declined: { subject: 'Sobre su oferta de ayuda', about: 'Gracias por ofrecer ayuda para «{title}». Esta vez no se tomará su oferta.' },
  withdrawn: { subject: 'Retiraron una oferta', about: '{who} retiró su oferta para «{title}».' },
  team: { subject: 'Le proponen formar parte de un equipo', about: '{who} le nombra en el equipo de una oferta para «{title}». Diga si participa.' },
  asked: { subject: 'Preguntan sobre su pedido', about: '{who} pregunta sobre «{title}»:' },
  answered: { subject: 'Respondieron su pregunta', about: 'Su pregunta sobre «{title}» tiene respuesta:' },
  version: { subject: 'Hay una versión del acuerdo para leer', about: '{who} escribió una versión del acuerdo de «{title}». Léala y fírmela, o escriba otra.' },
  agreed: { subject: 'El acuerdo está firmado', about: 'Todas las partes firmaron el acuerdo de «{title}».' },
  pledged: { subject: 'Hay un aporte para su pedido', about: '{who} compromete fondos para «{title}».' },
  why: {
    'other-offer': 'Se eligió otra oferta que cubre lo que se pide.',
    'other-skills': 'Se busca otra experiencia para esta tarea.',
    dates: 'Las fechas no coinciden con las del pedido.',
    cost: 'El costo supera lo que se puede pagar.',
    scope: 'Lo que se ofrece es distinto de lo que se pide.',
  },
};
