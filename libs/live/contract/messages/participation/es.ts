/** Sentences about questions, polls, chat and minutes. Source of the other languages. */
export const problems = {
  'questions-full': 'La sesión ya tiene todas las preguntas que admite.',
  'question-closed': 'Esta pregunta ya no recibe apoyos: se respondió, se unió a otra o se desestimó.',
  'question-moved': 'Esta pregunta cambió mientras tanto. Mire cómo está ahora.',
  'polls-full': 'La sesión ya tiene todos los sondeos que admite.',
  'poll-not-open': 'El sondeo no está abierto: su respuesta no se contó.',
  'poll-moved': 'Este sondeo cambió mientras tanto. Mire cómo está ahora.',
  'chat-slow': 'El chat va en modo lento. Espere {seconds} s y vuelva a enviarlo.',
  'minutes-behind': 'Lo que escribió parte de algo que aún no llegó. Se envía otra vez completo.',
  'minutes-full': 'La minuta llegó a su tamaño máximo.',
};
export const fields = {
  'repeated-option': 'Hay opciones repetidas.',
  'choose-one': 'Elija una sola opción.',
  'unknown-option': 'Esta opción no es del sondeo.',
  'unknown-question': 'Elija otra pregunta de esta sesión que siga abierta.',
  'unknown-message': 'El mensaje al que responde no es de esta sesión.',
  'too-few-options': 'Escriba al menos dos opciones.',
  'too-many-options': 'Son demasiadas opciones. Deje como máximo doce.',
  'scale-out-of-range': 'La escala va de 3 a 10 puntos.',
  'pace-out-of-range': 'La espera va de 0 a 600 segundos.',
  'malformed-update': 'No se pudo leer lo enviado a la minuta.',
  'foreign-shape': 'Lo enviado no tiene la forma de una minuta.',
  'too-many-lines': 'La minuta no admite más líneas.',
  'line-too-long': 'Esta línea es demasiado larga. Acórtela.',
  'malformed-due': 'Escriba una fecha que exista: día, mes y año.',
};
export const refusals = {
  'anonymous-not-allowed': 'En esta sesión se pregunta con nombre.',
  'delegation-needs-country': 'Este sondeo cuenta una voz por país, y su perfil no dice de qué país es.',
};
