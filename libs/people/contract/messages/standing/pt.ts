export const problems = {
  'account-suspended': 'A sua conta está suspensa. Escrevemos-lhe o motivo, até quando e como recorrer.',
  'account-banned': 'A sua conta foi encerrada pela secretaria. Escrevemos-lhe o motivo e como recorrer.',
};
export const refusals = {
  silenced: 'Por enquanto a sua conta pode ler, mas não escrever. Em «Decisões sobre você» estão o motivo, o prazo e como recorrer.',
};
