import type { Messages } from '../i18n';

/** Sentences for what the kernel refuses. `problems` by code, `fields` by field code, `refusals` by a policy's reason. */
export const es = {
  problems: {
    'not-found': 'No encontramos lo que busca. Puede que ya no exista o que no tenga acceso.',
    'invalid-input': 'Revise los campos señalados.',
    'malformed-body': 'No pudimos leer lo enviado. Recargue la página y vuelva a intentarlo.',
    'body-too-large': 'Lo enviado supera el tamaño permitido. Acórtelo y vuelva a enviarlo.',
    'unsupported-media-type': 'Este formato no se acepta.',
    'sign-in-required': 'Entre con su cuenta para continuar.',
    forbidden: 'No tiene permiso para hacer esto.',
    'foreign-origin': 'El pedido no vino de este sitio. Abra la página aquí y vuelva a intentarlo.',
    'mutation-reused': 'Este envío ya se usó para otra cosa. Recargue la página y vuelva a intentarlo.',
    'too-many-requests': 'Hizo muchos pedidos seguidos. Espere {wait} y vuelva a intentarlo.',
    'too-many-attempts': 'Hubo demasiados intentos. Espere {wait} y pruebe otra vez.',
    'shutting-down': 'El sitio se está reiniciando. Vuelva a intentarlo en unos segundos.',
    unavailable: 'El sitio no respondió. Lo que escribió sigue aquí; vuelva a intentarlo.',
    internal: 'Algo falló de nuestro lado. Lo que escribió sigue aquí; vuelva a intentarlo.',
  },
  fields: {
    required: 'Complete este campo.',
    'too-long': 'Use como máximo {most} caracteres.',
    'too-short': 'Use al menos {least} caracteres.',
    'too-large': 'El valor máximo es {most}.',
    'too-small': 'El valor mínimo es {least}.',
    'too-many': 'Elija como máximo {most}.',
    'too-few': 'Elija al menos {least}.',
    'malformed-text': 'El texto contiene caracteres que no se pueden guardar.',
    malformed: 'Revise el formato.',
    'not-an-option': 'Elija una de las opciones.',
    'unknown-field': 'Este campo no existe.',
    invalid: 'Revise este dato.',
  },
  refusals: {},
} as const satisfies Messages;
