/** Words of a session whatever page it stands on. Source of the other languages. */
const es = {
  nav: 'Sesiones',
  title: 'Sesiones en vivo',
  states: { draft: 'Borrador', scheduled: 'Convocada', lobby: 'Sala de espera', live: 'En vivo', paused: 'En pausa', ended: 'Terminada', reported: 'Con relatoría', cancelled: 'Cancelada' },
  kinds: { meeting: 'Reunión', 'open-forum': 'Foro abierto', training: 'Formación', 'questions-and-answers': 'Preguntas y respuestas' },
  roles: { moderator: 'Modera', rapporteur: 'Relatoría', captioner: 'Subtítulos', speaker: 'Expone' },
};
export default es;
