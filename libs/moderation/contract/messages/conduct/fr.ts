export const problems = {
  'already-appealed': 'Vous avez déjà fait appel de cette décision. Nous vous préviendrons quand une autre personne l’aura examinée.',
};
export const refusals = {
  'stewards-not-sanctioned': 'Il faut d’abord lui retirer le rôle de secrétariat.',
  'somebody-else-decides': 'La décision contestée est la vôtre : une autre personne doit trancher.',
};
export const fields = {
  'out-of-range': 'Écrivez un nombre dans les limites admises.',
};
