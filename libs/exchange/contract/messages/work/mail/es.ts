/** Letters that remind of what waits, each written once. Source of the other languages. */
export const es = {
  open: 'Ver el pedido',
  untitled: 'Pedido sin título',
  once: 'Le escribimos una sola vez sobre esto. Lo que espera se ve siempre en la página del pedido.',
  'draft-lying': { subject: 'Su borrador de pedido sigue sin enviar', about: 'Hace tiempo que no cambia su borrador «{title}».', what: 'Complételo y envíelo, o retírelo si ya no hace falta.' },
  'no-offer': { subject: 'Su pedido todavía no recibió ofertas', about: 'Nadie ofreció ayuda todavía para «{title}».', what: 'Invite a expertos que coincidan o compártalo con más grupos.' },
  unanswered: { subject: 'Una oferta espera su respuesta', about: 'Quien ofreció ayuda para «{title}» espera saber qué decide.', what: 'Acepte la oferta, preselecciónela o decline con un motivo amable.' },
  unsigned: { subject: 'El acuerdo espera firmas', about: 'El acuerdo sobre «{title}» todavía no está firmado por las dos partes.', what: 'Lea la última versión y fírmela, o proponga otra.' },
  'milestone-due': { subject: 'Se acerca la fecha de un hito', about: 'En «{title}» vence pronto: {what}', what: 'Entregue lo acordado o proponga otra fecha.' },
  'judgement-due': { subject: 'Un entregable espera que lo revise', about: 'En «{title}» se entregó: {what}', what: 'Acéptelo o devuélvalo con el motivo.' },
  'evaluation-due': { subject: 'Evalúe el intercambio que terminó', about: 'El trabajo de «{title}» está entregado y falta su evaluación.', what: 'Nadie la lee hasta que estén las dos o se cumpla el plazo.' },
  'case-due': { subject: 'Publique lo que se aprendió', about: 'El intercambio «{title}» está evaluado y su caso no está publicado.', what: 'Revise el borrador y publíquelo, para que sirva al próximo país.' },
};
