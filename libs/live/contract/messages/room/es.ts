/** Sentences about the room: entering, agenda, floor. Source of the other languages. */
export const problems = {
  'session-not-live': 'La sesión no está en vivo: espere a que empiece o continúe.',
  'session-full': 'La sala está llena. Puede seguir la sesión desde esta página sin participar.',
  'queue-closed': 'Por ahora no se pide la palabra: la moderación cerró la cola.',
  'hand-already-raised': 'Ya pidió la palabra. Retire su pedido antes de hacer otro.',
  'hand-has-floor': 'Ya tiene la palabra.',
  'hand-nothing-to-answer': 'Todavía no habló nadie a quien responder. Pida la palabra.',
  'hand-gone': 'Ese pedido de palabra ya no espera. Mire cómo está la cola.',
  'floor-moved-on': 'Otra persona que modera movió la palabra antes. Mire quién la tiene y vuelva a intentarlo.',
  'floor-not-present': 'Esa persona ya no está en la sala.',
  'agenda-moved-on': 'La agenda cambió mientras tanto. Mírela y vuelva a intentarlo.',
  'agenda-full': 'La agenda no admite más puntos.',
  'item-over': 'Ese punto ya empezó o terminó: no se puede cambiar así.',
  'person-moderates': 'Quien modera no se retira de la sala. Quítele antes ese papel.',
  'person-not-present': 'Esa persona no está en la sala.',
  'person-not-removed': 'Esa persona no estaba retirada de la sala.',
};
export const fields = {};
export const refusals = {
  'session-come-in-first': 'Entre primero en la sala.',
};
