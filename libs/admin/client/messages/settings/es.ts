/** Words of the kernel's own settings, by their keys. */
export default {
  sections: { limits: 'Límites' },
  limits: {
    'change-burst': { label: 'Cambios de una cuenta: de una vez', hint: 'Cuántas veces seguidas antes de pedir que espere.' },
    'change-seconds': { label: 'Cambios de una cuenta: después, uno cada tantos segundos' },
    'guest-change-burst': { label: 'Cambios sin cuenta, por dirección: de una vez', hint: 'Cuántas veces seguidas antes de pedir que espere.' },
    'guest-change-seconds': { label: 'Cambios sin cuenta, por dirección: después, uno cada tantos segundos' },
    'post-burst': { label: 'Publicaciones de una cuenta: de una vez', hint: 'Cuántas veces seguidas antes de pedir que espere.' },
    'post-seconds': { label: 'Publicaciones de una cuenta: después, uno cada tantos segundos' },
    'preview-burst': { label: 'Vistas previas de una cuenta: de una vez', hint: 'Cuántas veces seguidas antes de pedir que espere.' },
    'preview-seconds': { label: 'Vistas previas de una cuenta: después, uno cada tantos segundos' },
    'search-burst': { label: 'Búsquedas de una cuenta: de una vez', hint: 'Cuántas veces seguidas antes de pedir que espere.' },
    'search-seconds': { label: 'Búsquedas de una cuenta: después, uno cada tantos segundos' },
    'guest-search-burst': { label: 'Búsquedas sin cuenta, por dirección: de una vez', hint: 'Cuántas veces seguidas antes de pedir que espere.' },
    'guest-search-seconds': { label: 'Búsquedas sin cuenta, por dirección: después, uno cada tantos segundos' },
    'socket-burst': { label: 'Mensajes en vivo de una cuenta: de una vez', hint: 'Cuántas veces seguidas antes de pedir que espere.' },
    'socket-seconds': { label: 'Mensajes en vivo de una cuenta: después, uno cada tantos segundos' },
    'guest-socket-burst': { label: 'Mensajes en vivo sin cuenta, por dirección: de una vez', hint: 'Cuántas veces seguidas antes de pedir que espere.' },
    'guest-socket-seconds': { label: 'Mensajes en vivo sin cuenta, por dirección: después, uno cada tantos segundos' },
  },
};
