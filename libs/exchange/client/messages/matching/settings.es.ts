/** Words of the setting of weights. */
const es = {
  weights: {
    label: 'Puntos de cada parte al proponer expertos',
    hint: 'Una línea por parte: themes (temas), context (contexto), languages (idioma), dates (fechas), evaluations (evaluaciones). Juntas suman 100.',
  },
};
export default es;
