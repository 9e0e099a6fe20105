/** Sentences about requests. Source of the other languages. */
export const problems = {
  'not-in-this-state': 'El pedido cambió de estado mientras tanto. Recargue la página y vea qué sigue.',
  'not-ready': 'Todavía falta algo para dar este paso. La página dice qué.',
  'stale-request': 'Alguien cambió este pedido mientras usted escribía. Compare con lo guardado y envíe otra vez.',
  'last-requester': 'Quien hizo el pedido sigue actuando por él, y siempre queda alguien. Nombre antes a otra persona.',
};
export const fields = {
  'unknown-choice': 'Elija una de las opciones.',
  'unknown-currency': 'Elija una moneda de la lista.',
  'malformed-amount': 'Escriba un importe como 12000 o 12000,50, sin signo.',
  'malformed-number': 'Escriba un número entero.',
  'malformed-link': 'Escriba una dirección completa que empiece con https://',
  'too-much': 'El importe es demasiado grande. Revíselo.',
  'too-many': 'Son demasiados. Quite algunos.',
  'twice': 'Esto ya está en la lista.',
  'in-the-past': 'Elija una fecha a partir de hoy.',
  'reversed-dates': 'La fecha final es anterior a la inicial.',
  'too-far': 'Esta fecha queda demasiado lejos. Elija una dentro de los próximos diez años.',
  'unknown-colleague': 'Elija a alguien con afiliación verificada a la organización que pide, y que no ayude en este pedido.',
  'unknown-group': 'Elija un grupo que integre.',
};
export const refusals = {
  'not-in-this-state': 'En este estado del pedido ya no se puede.',
  'not-yours-to-do': 'Este paso corresponde a otra parte del pedido.',
  'requesters-only': 'Solo puede hacerlo quien pide, en nombre de su organización.',
  'own-request': 'Es un pedido de su organización: no puede ofrecerse a sí misma.',
  'parties-only': 'Solo lo ven las partes de este pedido.',
  'affiliation-not-verified': 'Pide ayuda quien representa a una organización con afiliación verificada. Verifique la suya en su perfil.',
};
