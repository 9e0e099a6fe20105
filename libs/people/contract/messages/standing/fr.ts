export const problems = {
  'account-suspended': 'Votre compte est suspendu. Nous vous avons écrit pourquoi, jusqu’à quand et comment faire appel.',
  'account-banned': 'Votre compte a été fermé par le secrétariat. Nous vous avons écrit pourquoi et comment faire appel.',
};
export const refusals = {
  silenced: 'Pour l’instant, votre compte peut lire mais pas écrire. « Décisions vous concernant » dit pourquoi, jusqu’à quand et comment faire appel.',
};
