/** Sentences about the work, its evaluation and the case. Source of the other languages. */
export const problems = {
  'too-many-milestones': 'El plan ya tiene {most} hitos. Quite alguno antes de agregar otro.',
  'milestone-begun': 'De este hito ya se entregó algo: no se puede quitar.',
  'already-answered': 'Esto ya tiene respuesta. Recargue la página.',
  'already-accepted': 'Este entregable ya fue aceptado.',
  'not-delivered': 'Este entregable no está entregado: todavía no hay qué aceptar.',
  'already-evaluated': 'Ya hay una evaluación suya de este intercambio.',
  'stale-case': 'Alguien cambió el caso mientras usted escribía. Compare con lo guardado y envíe otra vez.',
};
export const fields = {
  'too-much-time': 'Un día no tiene más de 24 horas.',
  'in-the-future': 'Elija hoy o un día anterior.',
};
export const refusals = {
  'providers-only': 'Solo puede hacerlo quien ayuda.',
  'other-side-confirms': 'Lo confirma la otra parte: usted lo propuso.',
  'own-evaluation': 'Usted está en las dos partes de este intercambio: nadie se evalúa a sí mismo.',
  'already-evaluated': 'Su parte ya evaluó este intercambio.',
};
