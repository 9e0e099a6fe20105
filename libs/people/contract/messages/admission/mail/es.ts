/** Mails about being invited and about being let in. Source of the other languages. */
export const es = {
  invited: {
    subject: '{name} le invita a {site}',
    text: '{name} le invita a participar en {site}. La invitación sirve {days} días.',
    button: 'Ver la invitación',
  },
  'invited-with': {
    subject: '{name} le invita a {site}',
    text: '{name} le invita a participar en {site}, y le dice: «{message}». La invitación sirve {days} días.',
    button: 'Ver la invitación',
  },
  'registration-approved': {
    subject: 'Su cuenta de {site} está lista',
    text: 'La secretaría de {site} aprobó su registro. Ya puede entrar.',
    button: 'Entrar',
  },
  'registration-refused': {
    subject: 'Su registro en {site}',
    text: 'La secretaría de {site} no aprobó su registro. Motivo: {reason}',
    button: 'Ir al sitio',
  },
  'registration-asked': {
    subject: 'Una pregunta sobre su registro en {site}',
    text: 'Antes de aprobar su registro, la secretaría de {site} le pregunta: {question}',
    button: 'Responder',
  },
};
