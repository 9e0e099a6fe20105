/** Sentences about sessions. Source of the other languages. */
export const problems = {
  'session-moved-on': 'La sesión cambió de estado mientras tanto. Recargue la página y vea qué sigue.',
  'session-not-ready': 'Todavía falta algo para dar este paso. La página dice qué.',
};
export const fields = {};
export const refusals = {
  'session-moved-on': 'En este estado de la sesión ya no se puede.',
  'session-moderators-only': 'Solo puede hacerlo quien modera la sesión.',
  'session-rapporteurs-only': 'Solo puede hacerlo quien lleva la relatoría de la sesión.',
  'session-captioners-only': 'Solo puede hacerlo quien subtitula la sesión.',
  'session-locked': 'La sala está cerrada: ya no entra nadie más.',
  'removed-from-session': 'La moderación le retiró de esta sesión. En la sala están el motivo y cómo objetar.',
};
