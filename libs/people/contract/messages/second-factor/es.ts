/** Sentences about passkeys and the second factor. Source of the other languages. */
export const problems = {
  'passkey-refused': 'La clave de acceso no sirvió. Pruebe otra vez o entre de otra forma.',
  'passkey-copied': 'Esta clave de acceso puede estar copiada, por eso no la aceptamos. Entre de otra forma y quítela de su cuenta. Le avisamos por correo.',
  'passkey-known': 'Esta clave de acceso ya está en una cuenta. Use otra.',
  'too-many-passkeys': 'Ya tiene 20 claves de acceso. Quite una que no use.',
  'last-means': 'Es su única forma de entrar. Agregue otra antes de quitarla.',
  'no-authenticator-draft': 'La configuración se venció. Empiécela otra vez.',
  'no-authenticator': 'No tiene una aplicación de códigos.',
  'no-second-factor': 'Esta cuenta no tiene una aplicación de códigos que quitar.',
  'no-pending-sign-in': 'Se acabó el tiempo o hubo demasiados intentos. Entre otra vez con su contraseña.',
};
export const fields = {
  'code-wrong': 'El código no coincide. Escriba el que muestra su aplicación ahora.',
  'code-used': 'Este código ya se usó. Espere el siguiente.',
};
export const refusals = {
  'second-factor-due': 'Para hacer esto su cuenta necesita un segundo factor. Configúrelo en su cuenta, en «Cómo entra».',
  'second-factor-own': 'El segundo factor propio se quita en su cuenta, en «Cómo entra». Si perdió sus códigos, pídalo a otra persona de la secretaría.',
};

/** Mail to the owner of an account: what changed in how it is signed in to. */
export const mail = {
  greeting: 'Hola, {person}:',
  'to-account': 'Ver cómo entra en su cuenta',
  'not-you': 'Si no fue usted, entre ahora, cierre las demás sesiones, cambie su contraseña y escriba a quienes administran el sitio.',
  'not-asked': 'Si usted no lo pidió, alguien puede haberse hecho pasar por usted: entre ahora, cambie su contraseña, configure otra vez el segundo factor y escriba a quienes administran el sitio.',
  'passkey-added': { subject: 'Nueva clave de acceso en {site}', text: 'Se agregó la clave de acceso «{name}» a su cuenta de {site}.' },
  'passkey-removed': { subject: 'Se quitó una clave de acceso en {site}', text: 'Se quitó la clave de acceso «{name}» de su cuenta de {site}.' },
  'passkey-copied': {
    subject: 'Una clave de acceso puede estar copiada en {site}',
    text: 'Alguien quiso entrar en su cuenta de {site} con la clave de acceso «{name}», pero su contador volvió atrás, como pasa cuando hay una copia. No le dejamos entrar. Quite esa clave de su cuenta.',
  },
  'password-removed': { subject: 'Se quitó la contraseña de su cuenta en {site}', text: 'Se quitó la contraseña de su cuenta de {site}. Ahora se entra de las otras formas que tiene.' },
  'authenticator-set': { subject: 'Verificación en dos pasos activada en {site}', text: 'Desde ahora, para entrar con contraseña en su cuenta de {site} se pide también un código de su aplicación.' },
  'authenticator-replaced': { subject: 'Se cambió la aplicación de códigos en {site}', text: 'Se cambió la aplicación de códigos de su cuenta de {site}. Los códigos de la anterior ya no sirven.' },
  'authenticator-removed': { subject: 'Verificación en dos pasos desactivada en {site}', text: 'Para entrar en su cuenta de {site} ya no se pide un código. Los códigos de recuperación tampoco sirven.' },
  'second-factor-reset': {
    subject: 'Se quitó el segundo factor de su cuenta en {site}',
    text: 'La secretaría de {site} quitó de su cuenta la aplicación de códigos y los códigos de recuperación, y cerró sus sesiones en todos los dispositivos. Para entrar ya no se pide un código. Entre y configure otra vez el segundo factor.',
  },
  'second-factor-reset-by-operator': {
    subject: 'Se quitó el segundo factor de su cuenta en {site}',
    text: 'Quienes administran el servidor de {site} quitaron de su cuenta la aplicación de códigos y los códigos de recuperación, y cerraron sus sesiones en todos los dispositivos. Para entrar ya no se pide un código. Entre y configure otra vez el segundo factor.',
  },
  'recovery-code-used': { subject: 'Se usó un código de recuperación en {site}', text: 'Se usó un código de recuperación de su cuenta de {site}. Quedan {left}.' },
  'recovery-codes-renewed': { subject: 'Nuevos códigos de recuperación en {site}', text: 'Se hicieron códigos de recuperación nuevos para su cuenta de {site}. Los anteriores ya no sirven.' },
};
