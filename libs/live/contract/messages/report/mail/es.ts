/** Letters about a report. Source of the other languages. */
export const es = {
  review: {
    subject: 'Relatoría para su corrección: {title}',
    about: 'Usted tomó la palabra en la sesión «{title}». Antes de publicarse, la relatoría está a su disposición para que proponga correcciones.',
    until: 'Puede hacerlo hasta el {until} ({zone}). Cada propuesta se acepta o se rechaza con una explicación.',
    open: 'Leer y corregir',
    why: 'Recibe este mensaje porque habló en la sesión o figura entre quienes exponen.',
  },
};
