/** Why something about people or appeals is refused. Source of the other languages. */
export const problems = {
  'already-appealed': 'Ya apeló esta decisión. Le avisaremos cuando otra persona la haya revisado.',
};
export const refusals = {
  'stewards-not-sanctioned': 'Antes hay que quitarle el papel de secretaría.',
  'somebody-else-decides': 'La decisión apelada es suya: tiene que resolver otra persona.',
};
export const fields = {
  'out-of-range': 'Escriba un número dentro de lo que se admite.',
};
