/** Sentences about reports and certificates. Source of the other languages. */
export const problems = {
  'report-stale': 'Otra persona guardó este párrafo mientras usted lo editaba. Compare los dos textos y guarde de nuevo.',
  'report-being-drafted': 'La relatoría se está redactando. Vuelva a abrir la página en un momento.',
  'report-is-out': 'La relatoría ya está publicada. Edítela y publique una versión nueva.',
  'report-review-over': 'Ya pasó el plazo para proponer correcciones.',
  'report-empty': 'La relatoría no tiene ningún párrafo.',
  'report-not-drafted': 'Este párrafo no viene del borrador.',
  'correction-decided': 'Esta propuesta ya se decidió.',
  'attendance-short': 'Su asistencia no alcanza lo que pide esta formación.',
  'certificate-revoked': 'Esta constancia fue revocada.',
};
export const fields = {
  'moment-missing': 'Cada frase debe terminar con su momento entre corchetes, por ejemplo [0:12:34].',
  'moment-outside': 'Ese momento es posterior al final de la sesión.',
};
export const refusals = {
  'session-speakers-only': 'Solo puede hacerlo quien tomó la palabra en la sesión.',
  'report-review-over': 'Ya pasó el plazo para proponer correcciones.',
};
