/** Sentences about offers, agreement and money. Source of the other languages. */
export const problems = {
  'offered-already': 'Ya hay una oferta suya o de su organización para este pedido. Puede cambiarla.',
  'offers-closed': 'El plazo para ofrecer ya pasó.',
  'offer-moved': 'Esta oferta cambió mientras tanto. Recargue la página y vea cómo está.',
  'team-unconfirmed': 'Falta que alguien del equipo confirme que participa. Espere su respuesta o pida a quien ofrece que cambie el equipo.',
  'stale-agreement': 'Hay otra versión del acuerdo. Léala antes de escribir o firmar.',
  'signed-already': 'Esta parte ya firmó esta versión.',
  'not-agreeing': 'El acuerdo se escribe y se firma cuando hay una oferta aceptada y todavía no está acordado.',
  'pledge-moved': 'Este aporte cambió mientras tanto. Recargue la página y vea cómo está.',
};
export const fields = {
  'malformed-day': 'Escriba una fecha: día, mes y año.',
  'unknown-person': 'No hay nadie con ese nombre de usuario. Revíselo.',
  'own-side': 'Esta persona es de la organización que pide: no puede ofrecerle ayuda.',
  'not-your-organisation': 'Solo puede ofrecer en nombre de la organización por la que está verificado.',
  'not-asked-for': 'El pedido no pide fondos de este tipo.',
  'above-ask': 'Es más de lo que falta. Queda por cubrir: {left}.',
};
export const refusals = {
  'funders-only': 'Aporta fondos quien tiene afiliación verificada a un gobierno, un banco, un organismo, una empresa o una entidad académica o técnica.',
};
