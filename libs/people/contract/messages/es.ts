import { es as organisations } from './organisations/es';
import * as providers from './providers/es';
import * as factor from './second-factor/es';

/** Why the server refuses, in sentences. Source of the other languages. */
export const es = {
  problems: {
    ...organisations.problems,
    ...providers.problems,
    ...factor.problems,
    'wrong-credentials': 'El correo o la contraseña no coinciden. Revíselos y pruebe otra vez.',
    'too-many-attempts': 'Hubo demasiados intentos. Espere unos minutos y pruebe otra vez.',
    'photo-too-large': 'La imagen pesa demasiado. Elija una de hasta 5 MB.',
    'photo-unreadable': 'No se pudo leer la imagen. Elija un archivo JPEG, PNG, WebP, AVIF o GIF.',
  },
  fields: {
    ...organisations.fields,
    ...providers.fields,
    ...factor.fields,
    'invalid-email': 'Escriba una dirección completa, por ejemplo nombre@organizacion.org',
    'email-taken': 'Ya hay una cuenta con este correo. Entre con ella o use otra dirección.',
    'password-too-short': 'Escriba una contraseña de al menos 10 caracteres. Una frase sirve.',
    'password-wrong': 'La contraseña actual no coincide. Escríbala otra vez.',
    'password-same': 'Elija una contraseña distinta de la actual.',
    'password-is-email': 'Elija una contraseña distinta de su correo.',
    'unknown-country': 'Elija un país de la lista.',
    'unknown-stakeholder-group': 'Elija el sector de su organización.',
    'unknown-language': 'Elija un idioma de la lista.',
    'unknown-level': 'Indique cuánto domina el idioma.',
    'unknown-organisation': 'Esta organización ya no está. Búsquela o agréguela otra vez.',
    repeated: 'Quite el que está repetido.',
    'invalid-handle': 'Use letras minúsculas sin tilde, números y guiones.',
  },
  refusals: {
    ...organisations.refusals,
    ...factor.refusals,
    'step-up-required': 'Confirme quién es para continuar.',
    'second-factor-required': 'Escriba el código de su segundo paso para entrar.',
    'address-unverified': 'Confirme su dirección de correo para entrar. Le enviamos un mensaje.',
    'sign-in-required': 'Entre con su cuenta para hacer esto.',
  },
};
