/** Why the server refuses, in sentences. Source of the other languages. */
export const es = {
  problems: {
    'slow-mode': 'Este tema o grupo va a ritmo pausado: espere un poco antes de publicar otra vez. Su texto sigue aquí.',
    'submission-decided': 'Este texto ya no espera: fue decidido o retirado.',
    'submission-stale': 'El mensaje cambió o se eliminó desde que se propuso este cambio: rechácelo con el motivo.',
    'same-group': 'El tema ya está en ese grupo.',
    'merge-groups': 'Solo se unen temas del mismo grupo que leen las mismas personas. Muévalo antes.',
    'merge-self': 'Elija otro tema.',
    'split-opens-deleted': 'El primer mensaje elegido está eliminado y no puede abrir un tema. Elija otro.',
    'stale-edit': 'Este mensaje cambió mientras usted escribía. Compare su texto con el actual y publique otra vez.',
    'parent-deleted': 'El mensaje al que responde fue eliminado. Su texto sigue aquí: responda a otro o al tema.',
  },
  fields: {
    'unknown-posts': 'Elija respuestas que sigan en este tema.',
    'unknown-parent': 'El mensaje al que responde no está en este tema. Responda a otro o al tema.',
    'unknown-answer': 'Elija una respuesta de este tema que no esté eliminada.',
    'reason-required': 'Escriba por qué lo elimina: se mostrará en su lugar.',
    'malformed-tag': 'Use letras, números y guiones; por ejemplo, datos-abiertos.',
    repeated: 'Quite lo que está repetido.',
    'unknown-choice': 'Elija una de las opciones.',
  },
  refusals: {
    'post-moved': 'El mensaje pasó a otro tema.',
    'topic-locked': 'El tema está cerrado: ya no recibe respuestas.',
    'topic-archived': 'El tema está archivado: ya no se modifica.',
    'moderators-announce': 'Los anuncios los publican quienes moderan o presiden el grupo.',
    'opener-or-moderators': 'Pueden hacerlo quien abrió el tema y quienes moderan el grupo.',
    'not-a-question': 'Solo una pregunta puede tener una respuesta aceptada.',
    'own-posts-only': 'Solo puede hacerlo quien escribió el mensaje.',
    'post-deleted': 'El mensaje fue eliminado.',
    'moderators-restore': 'Lo eliminó la moderación: pueden recuperarlo quienes moderan el grupo.',
  },
};
