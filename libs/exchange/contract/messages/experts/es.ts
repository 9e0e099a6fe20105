/** Sentences about experts, terms and matching. Source of the other languages. */
export const problems = {
  'term-merged': 'Este término ya se unió a otro. Trabaje con el que quedó.',
  'too-many-terms': 'El vocabulario llegó a su límite. Una o retire términos antes de agregar.',
  'same-organisation': 'Es de la organización que pide: no se le puede invitar.',
  'declared-conflict': 'Declaró un conflicto de interés con la organización que pide.',
  'opted-out': 'Por ahora no quiere que le propongan para pedidos.',
  'monthly-limit': 'Ya recibió este mes todas las invitaciones que acepta.',
  'already-endorsed': 'Usted ya avaló esta área.',
};
export const fields = {
  'unknown-term': 'Elija un término del vocabulario.',
  'duplicate-term': 'Ya hay un término con este nombre.',
  circle: 'Un término no puede quedar debajo de sí mismo.',
  'too-deep': 'El vocabulario tiene como mucho cuatro niveles.',
  'out-of-range': 'El número queda fuera de lo posible.',
  'unknown-organisation': 'Elija una organización de la lista.',
  'unknown-expert': 'Elija a alguien del directorio de expertos.',
  'malformed-weight': 'Escriba en cada línea una parte y sus puntos, por ejemplo «themes 40».',
  'not-hundred': 'Nombre cada parte una vez; juntas deben sumar 100.',
};
export const refusals = {
  'own-endorsement': 'No se puede avalar a uno mismo.',
  'endorsers-verified': 'Avala quien tiene verificada su afiliación a una organización. Verifique la suya en su perfil.',
  'endorsers-of-others': 'Avala alguien de otra organización.',
};
