/** What opens the discussion of a report. Source of the other languages. */
export const es = {
  title: 'Relatoría: {title}',
  read: 'Leer la relatoría completa',
  'go-on': 'La conversación sigue aquí.',
};
