/** Sentences about calling a session. Source of the other languages. */
export const problems = {
  'session-stale': 'Otra persona cambió la sesión mientras tanto. Lo que escribió sigue aquí: recargue la página en otra pestaña, compare y guarde.',
};
export const fields = {
  'session-link': 'Escriba una dirección completa que empiece con https:// o http://.',
  'session-call': 'La dirección de la llamada debe empezar con https://.',
  'session-twice': 'Quite lo que está repetido.',
  'session-number': 'Escriba un número entero.',
  'session-day': 'Elija una fecha.',
  'session-time': 'Escriba la hora como 15:30.',
  'session-zone': 'Elija una zona horaria de la lista.',
  'session-past': 'Esa hora ya pasó. Elija otra fecha u hora.',
  'session-too-far': 'Elija una fecha dentro de los próximos tres años.',
  'session-too-wide': 'La sesión no puede mostrarse a más personas que su grupo.',
  'session-repeat': 'Diga cuántas sesiones son o hasta qué día.',
  'session-in-series': 'Esta sesión ya es parte de una serie.',
  'session-no-series': 'Hasta ese día no hay ninguna más. Elija otro día.',
  'session-item': 'Este punto ya no está en la agenda. Recargue la página.',
  'session-nobody': 'No encontramos a esta persona. Revise su nombre de usuario.',
  'session-unseen': 'Esta persona no puede ver la sesión. Invítela antes al grupo.',
};
export const refusals = {
  'session-conveners-only': 'Convocan sesiones quienes presiden o moderan el grupo; las de toda la red, la secretaría.',
  'session-about-theirs': 'Convoca una sesión sobre esto quien lo lleva, mientras está en curso.',
};
