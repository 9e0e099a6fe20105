/** Words of the setting of weights. */
const es = {
  weights: {
    label: 'Puntos de cada parte al proponer expertos',
    hint: 'Una línea por parte: themes (temas), context (contexto), languages (idioma), dates (fechas), maturity (madurez), evaluations (evaluaciones). Juntas suman 100; la que no se nombra no cuenta.',
  },
};
export default es;
