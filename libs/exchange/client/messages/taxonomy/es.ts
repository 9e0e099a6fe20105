/** Words of the taxonomy’s page. Source of the other languages. */
const es = {
  title: 'Temas y capacidades',
  lead: 'El vocabulario con que se piden y ofrecen ayudas. Lo que se une o se retira sigue valiendo donde ya está.',
  menu: 'Temas y capacidades',
  add: 'Agregar un término',
  kind: 'Clase',
  kinds: {
    theme: 'Tema',
    skill: 'Capacidad',
  },
  'kinds-of': {
    theme: 'Temas',
    skill: 'Capacidades',
  },
  parent: 'Debajo de',
  root: 'Nada: es un campo',
  label: {
    es: 'Nombre en español',
    pt: 'Nombre en portugués',
    en: 'Nombre en inglés',
    fr: 'Nombre en francés',
  },
  source: 'Fuente',
  save: 'Guardar',
  change: 'Cambiar',
  'change-one': 'Cambiar «{name}»',
  back: 'Volver a la lista',
  uses: {
    one: '{count} uso',
    other: '{count} usos',
  },
  states: {
    active: 'Vigente',
    retired: 'Retirado',
    merged: 'Unido a «{name}»',
  },
  merge: 'Unir a otro',
  'merge-means': 'Lo que nombraba este término pasa a significar el otro. No se deshace.',
  into: 'Término que queda',
  retire: 'Retirar',
  restore: 'Volver a ofrecer',
};
export default es;
