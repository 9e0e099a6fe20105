/** Mails about one’s own data and about leaving. Source of the other languages. */
export const es = {
  'deletion-asked': {
    subject: 'Su cuenta de {site} se eliminará',
    text: 'Pidió eliminar su cuenta de {site}. Se borra el {date}. Si cambia de opinión, entre antes de esa fecha y la cuenta se conserva.',
    button: 'Entrar y conservar la cuenta',
  },
  'deletion-undone': {
    subject: 'Su cuenta de {site} se conserva',
    text: 'Entró en {site}, así que su cuenta ya no se eliminará.',
    button: 'Ver su cuenta',
  },
  'data-ready': {
    subject: 'Sus datos de {site} están listos',
    text: 'El archivo con sus datos de {site} está listo. Puede descargarlo durante {days} días desde su cuenta.',
    button: 'Ir a la descarga',
  },
  'not-you-sign-in': 'Si no fue usted, entre ya y cambie su contraseña.',
};
