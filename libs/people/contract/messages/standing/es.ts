/** What people are told who were silenced or shut out. Source of the other languages. */
export const problems = {
  'account-suspended': 'Su cuenta está suspendida. Le escribimos por qué, hasta cuándo y cómo apelar.',
  'account-banned': 'Su cuenta fue cerrada por la secretaría. Le escribimos por qué y cómo apelar.',
};
export const refusals = {
  silenced: 'Por ahora su cuenta puede leer, pero no escribir. En «Decisiones sobre usted» dice por qué, hasta cuándo y cómo apelar.',
};
