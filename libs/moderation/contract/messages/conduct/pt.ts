export const problems = {
  'already-appealed': 'Já recorreu desta decisão. Avisaremos quando outra pessoa a tiver examinado.',
};
export const refusals = {
  'stewards-not-sanctioned': 'Antes é preciso retirar-lhe o papel de secretaria.',
  'somebody-else-decides': 'A decisão recorrida é sua: outra pessoa tem de resolver.',
};
export const fields = {
  'out-of-range': 'Escreva um número dentro do permitido.',
};
