/** Letters about sessions. Source of the other languages. */
export const es = {
  day: { subject: 'Mañana: {title}', about: 'La sesión «{title}» empieza pronto.' },
  hour: { subject: 'En una hora: {title}', about: 'La sesión «{title}» empieza en una hora o menos.' },
  promoted: { subject: 'Hay lugar para usted: {title}', about: 'Se liberó un lugar en «{title}» y es suyo.' },
  changed: { subject: 'Cambió la sesión: {title}', about: 'Cambió lo anunciado de «{title}». Así queda:' },
  cancelled: { subject: 'Se canceló: {title}', about: 'La sesión «{title}» se canceló.' },
  restored: { subject: 'Vuelve a convocarse: {title}', about: 'La sesión «{title}» vuelve a estar convocada.' },
  named: { subject: 'Le nombraron para una sesión: {title}', about: 'Tiene una tarea en la sesión «{title}».' },
  when: 'Cuándo: {when}.',
  where: 'Dónde: {where}.',
  why: 'Motivo: {reason}',
  open: 'Ver la sesión',
  calendar: 'Archivo para su calendario: {url}',
  because: 'Recibe esta carta porque se inscribió en la sesión o tiene una tarea en ella.',
  untitled: 'Sesión sin título',
};
