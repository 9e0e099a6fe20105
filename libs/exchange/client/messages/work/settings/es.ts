/** Words of the settings of reminders. Source of the other languages. */
const es = {
  'no-offer-hours': { label: 'Horas sin ofertas hasta recordar', hint: 'Cuánto espera un pedido publicado sin ofertas antes de escribir a quien pide.' },
  'unanswered-days': { label: 'Días de una oferta sin respuesta', hint: 'Después se escribe a quien pide.' },
  'unsigned-days': { label: 'Días de un acuerdo sin firmar', hint: 'Después se escribe a las dos partes.' },
  'milestone-days': { label: 'Días antes de un hito', hint: 'Con esta anticipación se escribe a quien ayuda.' },
  'judgement-days': { label: 'Días de un entregable sin revisar', hint: 'Después se escribe a quien pide.' },
  'evaluation-days': { label: 'Días sin evaluar', hint: 'Después se escribe a la parte que falta.' },
  'case-days': { label: 'Días de un caso sin publicar', hint: 'Después se escribe a quien pide.' },
  'draft-days': { label: 'Días de un borrador sin cambios', hint: 'Después se escribe a quien lo empezó.' },
};
export default es;
