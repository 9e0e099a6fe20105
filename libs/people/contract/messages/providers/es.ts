/** Sentences about identity providers. Source of the other languages. */
export const problems = {
  'foreign-origin': 'Esto se hace desde una página de este sitio. Vuelva a ella y pruebe otra vez.',
  'logout-token-refused': 'El aviso de cierre de sesión no es válido.',
  'provider-taken': 'Esa identidad ya está vinculada, o su cuenta ya tiene una de este proveedor.',
};
export const fields = {
  'invalid-issuer': 'Escriba una dirección completa, por ejemplo https://login.ejemplo.gob',
  'invalid-domain': 'Escriba dominios de correo, por ejemplo ejemplo.gob',
  'issuer-taken': 'Ya hay un proveedor con este emisor.',
  'issuer-in-use': 'Hay cuentas vinculadas por este emisor. Agregue otro proveedor en vez de cambiarlo.',
  'unknown-group': 'Elija un grupo de la lista.',
};
/** Words that the server writes itself. */
export const words = {
  'member-title': 'Integrante',
};
