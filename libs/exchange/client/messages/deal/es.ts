/** Words of offers, questions, agreement and money. Source of the other languages. */
const es = {
  offers: {
    title: 'Ofertas recibidas', own: 'Su oferta', count: { one: '{count} oferta', other: '{count} ofertas' }, none: 'Todavía no hay ofertas',
    'none-hint': 'Quien puede ayudar lo dice aquí. Solo quien pide ve todas las ofertas.', hidden: 'Cada quien ve su propia oferta; quien pide las ve todas.',
    helps: 'Ayuda:', several: 'Puede aceptar más de una: el acuerdo reparte tareas.', offer: 'Ofrecer ayuda', send: 'Enviar la oferta', change: 'Cambiar la oferta', save: 'Guardar los cambios',
    who: 'Quién', what: 'Qué ofrece', days: 'Días', from: 'Desde', cost: 'Costo', act: 'Acción', free: 'Sin costo', more: 'Leer la oferta de {who}', state: 'Estado',
    'in-name': 'En nombre de', 'own-name': 'Mi propio nombre', 'field-offered': 'Qué ofrece, en una línea', 'field-message': 'Cómo puede ayudar', 'field-days': 'Días de trabajo', 'field-from': 'Desde cuándo',
    'field-terms': 'Condiciones', 'field-cost': 'Costo para quien pide', 'cost-hint': 'Deje 0 si no tiene costo.', 'field-currency': 'Moneda', 'field-team': 'Equipo', 'team-hint': 'Nombres de usuario separados por comas. Cada persona confirma antes de que se acepte la oferta.',
    'message-hint': 'Experiencia con casos parecidos, forma de trabajo, quiénes participan.', optional: 'opcional', team: 'Equipo:', unconfirmed: 'sin confirmar', terms: 'Condiciones:',
    'team-asks': 'Le nombraron en el equipo de esta oferta. ¿Participa?', 'team-yes': 'Sí, participo', 'team-no': 'No participo', 'team-leave': 'Dejar el equipo',
    shortlist: 'Preseleccionar', unlist: 'Quitar de la preselección', accept: 'Aceptar', 'accept-one': 'Aceptar la oferta de {who}', decline: 'Declinar', withdraw: 'Retirar la oferta', why: 'Motivo', words: 'Unas palabras', 'decline-hint': 'Quien ofreció lo recibe por correo.',
    'withdraw-hint': 'Si ya la aceptaron, diga por qué: quien pide cuenta con usted.', choose: 'Elija un motivo', 'declined-why': 'Motivo: {why}', said: '«{words}»',
    states: { offered: 'Ofrecida', shortlisted: 'Preseleccionada', accepted: 'Aceptada', declined: 'Declinada', withdrawn: 'Retirada' },
  },
  declined: {
    'other-offer': 'Se eligió otra oferta que cubre lo que se pide', 'other-skills': 'Se busca otra experiencia para esta tarea', dates: 'Las fechas no coinciden',
    cost: 'El costo supera lo que se puede pagar', scope: 'Lo que se ofrece es distinto de lo que se pide',
  },
  questions: {
    title: 'Preguntas y respuestas', count: { one: '{count} pregunta', other: '{count} preguntas' }, none: 'Nadie preguntó todavía.', ask: 'Hacer una pregunta', field: 'Su pregunta', hint: 'La ve quien ve el pedido. Responde quien pide.',
    send: 'Preguntar', answer: 'Responder', again: 'Cambiar la respuesta', 'answer-field': 'Respuesta', waiting: 'Espera respuesta', answered: 'Respuesta',
  },
  agreement: {
    title: 'Acuerdo', lead: 'Lo escriben ambas partes. Cada cambio es una versión nueva que ambas firman otra vez.', version: 'Versión {number}', by: 'de {name},', holds: 'Firmada por ambas partes', overtaken: 'Superada: cambió quien ayuda',
    aims: 'Objetivos', activities: 'Actividades', deliverables: 'Entregables', duties: 'Quién hace qué', costs: 'Quién paga qué', dates: 'Fechas', from: 'Desde', until: 'Hasta', span: '{from} – {until}',
    'deliverables-hint': 'Uno por línea.', first: 'Escribir el acuerdo', next: 'Escribir otra versión', save: 'Guardar como versión {number}', meanwhile: 'Mientras escribe llegó la versión {number}. Léala antes de guardar.', draft: 'El borrador reúne lo pedido y lo ofrecido. Revíselo y complételo.',
    changes: 'Qué cambió', earlier: 'Versiones anteriores', signatures: 'Firmas', unsigned: 'Nadie la firmó todavía.', awaited: 'Falta la firma de {who}.', sign: 'Firmar la versión {number} por {party}', role: 'En calidad de', 'role-hint': 'Su cargo, como figura en el acuerdo.', 'sign-act': 'Firmar',
    means: 'Firma con su nombre, cargo y hora sobre la huella de este texto.', digest: 'Huella', verify: 'Comprobar', pdf: 'Descargar PDF', none: 'Todavía no hay una versión escrita.',
    sides: { requester: 'Por quien pide', provider: 'Por quien ayuda', funder: 'Por quien aporta fondos' },
  },
  verify: {
    title: 'Comprobar un acuerdo', is: 'Esta huella corresponde a la versión {number} del acuerdo del pedido n.º {request}, escrita el', whole: 'La firmaron todas las partes: es la que vale.', partial: 'Todavía no la firmaron todas las partes.',
    about: 'La huella (SHA-256) cambia si cambia una sola letra del texto. Compárela con la que figura al pie del documento.', by: '{party}: {name}, {role}',
  },
  funding: {
    title: 'Fondos', pledged: 'comprometidos de', offered: '{amount} ofrecidos, sin confirmar', change: 'Cambiar lo ofrecido', 'change-send': 'Guardar el cambio', kinds: 'Por tipo', left: 'Falta para {kind}', never: 'Sin cubrir: {kind}', covered: 'Lo pedido está cubierto.', pledge: 'Comprometer fondos', send: 'Comprometer', amounts: 'Importes', 'amounts-hint': 'En {currency}. Deje vacío lo que no cubre.', 'amount-for': '{kind} (faltan {left})',
    conditions: 'Condiciones', 'conditions-hint': 'Las ven solo las partes y la secretaría.', conversion: 'Nota de cambio de moneda', 'conversion-hint': 'Por ejemplo: 12.000 EUR a 1,08. No se calcula nada con ella.', 'conversion-on': 'Fecha del cambio', 'conversion-source': 'Fuente', 'conversion-note': '{text} ({source}, {on})',
    confirm: 'Confirmar', disburse: 'Marcar como desembolsado', withdraw: 'Retirar el aporte', why: 'Motivo', 'conditions-are': 'Condiciones: {conditions}', said: 'Motivo: {words}', optional: 'opcional', own: 'Sus aportes',
    states: { offered: 'ofrecido', firm: 'firme', disbursed: 'desembolsado', withdrawn: 'retirado' }, disbursed: 'Desembolsado: {amount}',
    'own-lead': 'Lo que su organización comprometió y a qué condujo.', 'own-find': 'Ver pedidos que buscan fondos', 'own-none': 'Su organización todavía no comprometió fondos.', helpers: 'Ayuda: {who}', 'for': 'Pedido n.º {number} de {asker}',
  },
};
export default es;
