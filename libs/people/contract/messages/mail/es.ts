import { es as admission } from '../admission/mail/es';
import { es as ownData } from '../own-data/mail/es';

/** What the site writes to people by mail: about accounts and who uses them. Source of the other languages. */
export const es = {
  ...admission,
  ...ownData,
  code: 'O escriba este código en la página que dejó abierta:',
  'not-you': 'Si no fue usted, no haga nada: sin este mensaje nadie puede seguir.',
  'not-you-act': 'Si no fue usted, cambie su contraseña y cierre las demás sesiones desde su cuenta.',
  'unknown-browser': 'un navegador desconocido',
  'on-system': '{browser} en {system}',
  register: {
    subject: 'Confirme su dirección en {site}',
    text: 'Pidió una cuenta en {site} con esta dirección. Confírmela en los próximos {minutes} minutos para empezar.',
    button: 'Confirmar mi dirección',
  },
  'have-account': {
    subject: 'Ya tiene una cuenta en {site}',
    text: 'Alguien, quizás usted, pidió una cuenta en {site} con esta dirección. Ya tiene una: entre con ella. Si olvidó la contraseña, puede pedir otra.',
    button: 'Recuperar el acceso',
  },
  recover: {
    subject: 'Recupere el acceso a {site}',
    text: 'Pidió una contraseña nueva para su cuenta en {site}. Este enlace sirve {minutes} minutos y una sola vez.',
    button: 'Elegir otra contraseña',
  },
  'sign-in': {
    subject: 'Su enlace para entrar en {site}',
    text: 'Pidió entrar en {site} sin contraseña. Este enlace sirve {minutes} minutos y una sola vez.',
    button: 'Entrar',
  },
  'no-account': {
    subject: 'No hay una cuenta con esta dirección en {site}',
    text: 'Alguien, quizás usted, pidió entrar en {site} con esta dirección, pero no hay una cuenta con ella. Pruebe con otra dirección suya, o cree una cuenta.',
    button: 'Crear una cuenta',
  },
  'prove-address': {
    subject: 'Confirme su dirección nueva en {site}',
    text: 'Pidió usar esta dirección en su cuenta de {site}. Confírmela en los próximos {minutes} minutos.',
    button: 'Confirmar mi dirección',
  },
  'address-in-use': {
    subject: 'Esta dirección ya tiene una cuenta en {site}',
    text: 'Alguien, quizás usted, pidió usar esta dirección en otra cuenta de {site}. Ya es la de una cuenta y sigue siéndolo.',
    button: 'Recuperar el acceso',
  },
  'address-changed': {
    subject: 'Cambió la dirección de su cuenta en {site}',
    text: 'La dirección de su cuenta en {site} es ahora {address}. Si no fue usted, deshaga el cambio en los próximos {days} días: la cuenta vuelve a esta dirección y se cierran todas las sesiones.',
    button: 'Deshacer el cambio',
  },
  'new-device': {
    subject: 'Entraron en su cuenta de {site} desde un equipo nuevo',
    text: 'Alguien entró en su cuenta de {site} con {device}, donde no había entrado antes. Si fue usted, no hace falta nada.',
    button: 'Ver sus sesiones',
  },
  'password-changed': {
    subject: 'Cambió la contraseña de su cuenta en {site}',
    text: 'Se cambió la contraseña de su cuenta en {site}. Las demás sesiones se cerraron. Si no fue usted, recupere el acceso ahora.',
    button: 'Recuperar el acceso',
  },
  'identity-linked': {
    subject: 'Vincularon su cuenta de {site} con {provider}',
    text: 'Desde ahora se puede entrar en su cuenta de {site} con {provider}. Si fue usted, no hace falta nada.',
    button: 'Ver su cuenta',
  },
  'identity-unlinked': {
    subject: 'Su cuenta de {site} ya no está vinculada con {provider}',
    text: 'Se quitó el vínculo de su cuenta de {site} con {provider}: ya no se puede entrar con él. Si fue usted, no hace falta nada.',
    button: 'Ver su cuenta',
  },
};
