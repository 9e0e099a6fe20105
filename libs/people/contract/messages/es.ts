import { es as organisations } from './organisations/es';
import * as providers from './providers/es';
import * as factor from './second-factor/es';
import * as standing from './standing/es';

/** Why the server refuses, in sentences. Source of the other languages. */
export const es = {
  problems: {
    'registration-decided': 'Otra persona de la secretaría ya actuó sobre este registro. Vea cómo quedó.',
    ...organisations.problems,
    ...providers.problems,
    ...factor.problems,
    ...standing.problems,
    'wrong-credentials': 'El correo o la contraseña no coinciden. Revíselos y pruebe otra vez.',
    'photo-too-large': 'La imagen pesa demasiado. Elija una de hasta 5 MB.',
    'photo-unreadable': 'No se pudo leer la imagen. Elija un archivo JPEG, PNG, WebP, AVIF o GIF.',
  },
  fields: {
    ...organisations.fields,
    ...providers.fields,
    ...factor.fields,
    'invalid-email': 'Escriba una dirección completa, por ejemplo nombre@organizacion.org',
    'password-too-short': 'Escriba una contraseña de al menos 10 caracteres. Una frase sirve.',
    'password-wrong': 'La contraseña actual no coincide. Escríbala otra vez.',
    'password-same': 'Elija una contraseña distinta de la actual.',
    'password-is-email': 'Elija una contraseña distinta de su correo.',
    'password-common': 'Esta contraseña es de las primeras que se prueban. Elija otra; una frase sirve.',
    'password-own-words': 'Elija una contraseña que no esté hecha con su nombre, su correo o el nombre del sitio.',
    'mail-code-wrong': 'El código no coincide o ya no sirve. Revíselo, o pida otro.',
    'link-over': 'Este enlace ya se usó o venció. Pida otro.',
    'email-same': 'Esta ya es la dirección de su cuenta.',
    'unknown-country': 'Elija un país de la lista.',
    'unknown-stakeholder-group': 'Elija el sector de su organización.',
    'unknown-language': 'Elija un idioma de la lista.',
    'unknown-level': 'Indique cuánto domina el idioma.',
    'unknown-organisation': 'Esta organización ya no está. Búsquela o agréguela otra vez.',
    repeated: 'Quite el que está repetido.',
    'invalid-handle': 'Use letras minúsculas sin tilde, números y guiones.',
  },
  refusals: {
    'registration-by-invitation': 'Para registrarse aquí hace falta una invitación que sirva para su correo.',
    'registration-by-request': 'Regístrese con su correo: la secretaría aprueba cada cuenta nueva.',
    'registration-waiting': 'Su registro espera que la secretaría lo apruebe. Le escribiremos cuando lo haga.',
    'registration-refused': 'La secretaría no aprobó este registro. El motivo está en el correo que le enviamos.',
    'removal-forbidden': 'En este sitio lo que se escribió no se puede quitar al irse: queda sin su nombre.',
    'last-steward': 'Usted es la única persona de la secretaría. Nombre a otra antes de irse.',
    ...organisations.refusals,
    ...factor.refusals,
    'step-up-required': 'Confirme quién es para continuar.',
    'second-factor-required': 'Escriba el código de su segundo paso para entrar.',
    'address-unverified': 'Su dirección no está confirmada. Pida un enlace para entrar: así la confirma.',
    ...standing.refusals,
    'sign-in-required': 'Entre con su cuenta para hacer esto.',
  },
};
