/** Letters about a request. Source of the other languages. */
export const es = {
  open: 'Ver el pedido',
  'go-on': 'Completar el pedido',
  why: 'Motivo: {reason}',
  untitled: 'sin título',
  named: { subject: 'Ahora actúa por un pedido de su organización', about: '{who} le dio parte en el pedido «{title}»: puede completarlo, elegir ofertas y firmar en nombre de su organización.' },
  return: { subject: 'Su pedido necesita un cambio', about: 'La secretaría leyó su pedido «{title}» y lo devuelve para que lo complete.' },
  publish: { subject: 'Su pedido está publicado', about: 'La secretaría publicó su pedido «{title}». La red ya puede ofrecer ayuda.' },
  suspend: { subject: 'Su pedido quedó en pausa', about: 'La secretaría puso en pausa su pedido «{title}». Mientras tanto solo lo ven las partes.' },
  resume: { subject: 'Su pedido sigue', about: 'La secretaría reanudó su pedido «{title}». Sigue donde estaba.' },
  expire: { subject: 'Venció el plazo de su pedido', about: 'El plazo para recibir ofertas a «{title}» pasó sin que eligiera una. Puede reabrirlo con otro plazo.' },
};
