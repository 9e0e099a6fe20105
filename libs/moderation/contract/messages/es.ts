import * as conduct from './conduct/es';

/** Why the server refuses, in sentences. Source of the other languages. */
export const es = {
  problems: {
    ...conduct.problems,
    'already-decided': 'Otra persona ya decidió este caso. La lista está actualizada.',
    'claimed-by-other': 'Otra persona tiene este caso abierto. Elija otro o espere a que lo deje.',
  },
  fields: {
    ...conduct.fields,
    'blocked-word': 'El texto contiene una expresión que no se publica en este sitio. Cámbiela.',
    'new-account-links': 'Su cuenta es nueva: por ahora puede poner hasta {most} enlaces en un mensaje.',
    'new-account-mentions': 'Su cuenta es nueva: por ahora puede mencionar hasta {most} personas en un mensaje.',
    'empty-pattern': 'Escriba al menos una letra o un número.',
    'unknown-choice': 'Elija una de las opciones.',
  },
  refusals: {
    ...conduct.refusals,
    'own-subject': 'Esto es suyo: puede cambiarlo o eliminarlo sin denunciarlo.',
    'stewards-only': 'Solo puede hacerlo la secretaría de la red.',
    'nobody-to-ask': 'Este caso no tiene autoría a quien preguntar.',
    'already-with-stewards': 'La secretaría ya tiene este caso.',
    'not-offered': 'Esta decisión no corresponde a este caso. Recargue la página y elija otra.',
    'held-first': 'Los primeros mensajes de una cuenta nueva los lee antes quien modera.',
    'held-links': 'Tiene muchos enlaces: antes lo lee quien modera.',
    'held-word': 'Contiene una expresión vigilada: antes lo lee quien modera.',
    'held-duplicate': 'El mismo texto se publicó hace menos de una hora: antes lo lee quien modera.',
  },
};
