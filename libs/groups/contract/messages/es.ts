/** Why the server refuses, in sentences. Source of the other languages. */
export const es = {
  problems: {
    'already-member': 'Ya integra este grupo.',
    'request-closed': 'Esta solicitud ya fue respondida o retirada.',
    'invitation-closed': 'Esta invitación ya fue respondida o retirada.',
    'stale-settings': 'Alguien cambió estos datos mientras usted escribía. Compare con los actuales y guarde otra vez.',
  },
  fields: {
    'unknown-choice': 'Elija una de las opciones.',
    'private-is-by-invitation': 'A un grupo privado se ingresa solo por invitación.',
    'unknown-handle': 'No hay ninguna cuenta con este nombre de usuario. Revíselo.',
    'invites-self': 'Escriba el nombre de usuario de otra persona.',
    'already-member': 'Esta persona ya integra el grupo.',
    'already-invited': 'Esta persona ya tiene una invitación sin responder.',
  },
  refusals: {
    'already-member': 'Ya integra este grupo.',
    'already-requested': 'Su solicitud espera respuesta.',
    'joins-openly': 'No hace falta solicitarlo: únase directamente.',
    'joins-on-request': 'Para integrar este grupo, envíe una solicitud.',
    'joins-by-invitation': 'A este grupo se ingresa por invitación de quienes lo presiden.',
    'not-a-member': 'No integra este grupo.',
    'last-chair': 'Nombre antes a otra persona para presidir: el grupo no puede quedar sin presidencia.',
    'observers-read': 'En este grupo usted observa: puede leer, no publicar.',
    'members-post': 'Solo publican los integrantes del grupo. Únase para participar.',
    'moderators-only': 'Solo pueden hacerlo quienes moderan o presiden el grupo.',
    'chairs-only': 'Solo pueden hacerlo quienes presiden el grupo.',
    'own-role': 'Nadie puede darse a sí mismo un papel mayor. Pídalo a otra persona que presida.',
    'own-request': 'Otra persona debe decidir sobre su solicitud.',
    'leave-instead': 'Para salir usted, use «Salir del grupo».',
    'chairs-and-stewards-create':
      'Abren grupos la secretaría de la red y quienes ya presiden uno. Escriba a la secretaría para proponer el suyo.',
  },
};
