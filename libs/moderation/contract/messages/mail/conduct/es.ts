/** Letters about what stewards decided about somebody. Source of the other languages. */
export const es = {
  sanction: {
    subject: 'Una decisión sobre su cuenta',
    warned: 'La secretaría de {site} le hace una advertencia.',
    silenced: 'Por un tiempo su cuenta en {site} puede leer, pero no escribir.',
    suspended: 'Su cuenta en {site} está suspendida: por un tiempo no puede entrar.',
    banned: 'Su cuenta en {site} fue cerrada: ya no puede entrar.',
    why: 'Motivo: {why}',
    until: 'Hasta: {date}',
    appeal: 'Apelar la decisión',
    'appeal-how': 'Si no está de acuerdo, puede apelar con este enlace durante 30 días, sin entrar. Decidirá otra persona.',
  },
  lifted: {
    subject: 'Se levantó una medida sobre su cuenta',
    warned: 'Se retiró la advertencia que recibió en {site}.',
    silenced: 'Su cuenta en {site} puede escribir otra vez.',
    suspended: 'Puede volver a entrar a {site}.',
    banned: 'Puede volver a entrar a {site}.',
  },
  appeal: {
    subject: 'Su apelación fue resuelta',
    granted: 'Su apelación fue aceptada.',
    refused: 'Su apelación fue revisada por otra persona, y la decisión se mantiene.',
    answer: 'Respuesta: {answer}',
  },
};
