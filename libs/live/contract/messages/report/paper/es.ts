/** Words of reports and certificates on paper. Source of the other languages. */
export const es = {
  kicker: 'Relatoría n.º {number}',
  draft: 'Borrador de relatoría',
  session: 'Sesión del {date}, {at} ({zone})',
  published: 'Publicada el {date}. Versión {version}.',
  moderated: 'Moderación: {names}',
  people: 'Participantes: {count}',
  who: 'Responsable: {who}',
  due: 'Fecha: {due}',
  how: 'Borrador automático a partir de la agenda, los subtítulos, la minuta y las votaciones, corregido por la relatoría. Entre corchetes, el momento de la sesión de donde sale cada frase.',
  sample: 'Contenido de demostración',
  certificate: {
    title: 'Constancia de asistencia',
    said: '{name} asistió a la formación «{title}», el {date}, durante el {percent} % de su duración.',
    organised: 'Organizó: {group}.',
    code: 'Código: {code}',
    verify: 'Compruebe esta constancia en:',
    issued: 'Emitida el {date}.',
  },
};
