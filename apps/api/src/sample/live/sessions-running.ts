import type { SampleSession } from './add-sessions';

const here = (...accounts: readonly string[]) => accounts.map((account, index) => ({ account, from: index % 2 }));

/** The room is open: one goes on, one waits to begin, one is paused. */
export const running: readonly SampleSession[] = [
  {
    group: 'identidad', by: 'mexico', title: 'Identidad digital transfronteriza: qué firmar en 2027', lang: 'es', kind: 'meeting', state: 'live', startsInMinutes: -42,
    purpose: 'Decidir qué se propone firmar en 2027 para que una persona pueda probar quién es ante cualquier gobierno de la región.',
    timeZone: 'America/Montevideo', minutes: 90,
    items: [
      { title: 'Bienvenida y reglas', minutes: 5, from: 0, until: 6 },
      { title: 'Dónde está cada país', note: 'Demo · Gobierno de México', minutes: 20, from: 6, until: 27 },
      { title: 'Reconocimiento mutuo de firmas', note: 'Demo · Gobierno de Uruguay', minutes: 25, from: 27 },
      { title: 'Quién queda afuera', note: 'Demo · Sociedad civil de México', minutes: 25 },
      { title: 'Acuerdos', minutes: 15 },
    ],
    roles: [
      { account: 'mexico', role: 'moderator' }, { account: 'uruguay', role: 'moderator' }, { account: 'sociedad-civil-mexico', role: 'rapporteur' }, { account: 'software-libre-bolivia', role: 'captioner' },
      { account: 'chile', role: 'speaker' },
    ],
    signedUp: ['chile', 'brasil', 'argentina', 'jamaica', 'lacnic', 'bid', 'oea', 'sociedad-civil-brasil'],
    present: here('mexico', 'uruguay', 'chile', 'brasil', 'argentina', 'jamaica', 'sociedad-civil-mexico', 'sociedad-civil-brasil', 'lacnic', 'software-libre-bolivia', 'bid', 'oea', 'universidad-caribe'),
    turns: [
      { account: 'mexico', item: 1, from: 7, seconds: 300 },
      { account: 'chile', item: 1, from: 13, seconds: 180 },
      { account: 'sociedad-civil-brasil', item: 1, from: 18, seconds: 150 },
      { account: 'uruguay', item: 2, from: 28, seconds: 420 },
    ],
    hands: [{ account: 'brasil', at: 36 }, { account: 'lacnic', at: 37 }, { account: 'sociedad-civil-mexico', at: 38 }, { account: 'argentina', at: 39 }],
    questions: [
      { by: 'lacnic', text: '¿El reconocimiento mutuo alcanza a los sellos de tiempo?', item: 2, at: 33, votes: ['chile', 'brasil', 'universidad-caribe'] },
      { by: 'sociedad-civil-mexico', text: '¿Qué pasa con quien no tiene teléfono?', item: 1, at: 20, answer: 'Cada país mantiene una alternativa en papel.', votes: ['sociedad-civil-brasil', 'oea'] },
    ],
    polls: [
      {
        question: '¿Por dónde empezamos en 2027?', options: ['Firma avanzada', 'Credencial de identidad', 'Sello de tiempo'], item: 2, at: 38,
        votes: [{ by: 'chile', choice: 0 }, { by: 'argentina', choice: 0 }, { by: 'sociedad-civil-brasil', choice: 1 }, { by: 'lacnic', choice: 0 }],
      },
    ],
    messages: [
      { by: 'jamaica', text: 'Good morning from Kingston. We follow the captions.', lang: 'en', at: 3 },
      { by: 'brasil', text: 'A lista de níveis de garantia está no tema da mesa.', lang: 'pt', at: 16 },
    ],
  },
  {
    group: null, by: 'secretaria', title: 'Foro abierto: qué pedimos a la red en 2027', lang: 'es', kind: 'open-forum', state: 'lobby', startsInMinutes: 12,
    purpose: 'Escuchar qué necesita cada sector y ordenar los pedidos.', timeZone: 'America/Bogota', minutes: 60,
    items: [{ title: 'Ronda por sectores', minutes: 40 }, { title: 'Orden de los pedidos', minutes: 20 }],
    roles: [{ account: 'secretaria', role: 'moderator' }], signedUp: ['colombia', 'sociedad-civil-colombia', 'universidad-argentina'],
    present: [{ account: 'colombia', from: -5 }],
  },
  {
    group: 'compras', by: 'colombia', title: 'Pliegos en formato abierto: qué campos primero', lang: 'es', kind: 'meeting', state: 'paused', startsInMinutes: -38, pausedAfter: 31,
    purpose: 'Acordar qué campos de un pliego se publican primero y con qué nombre.', timeZone: 'America/Bogota', minutes: 75,
    items: [
      { title: 'Qué publica hoy cada país', minutes: 20, from: 0, until: 21 },
      { title: 'Los diez primeros campos', minutes: 30, from: 21 },
      { title: 'Acuerdos', minutes: 15 },
    ],
    roles: [{ account: 'colombia', role: 'moderator' }, { account: 'uruguay', role: 'rapporteur' }],
    signedUp: ['uruguay', 'chile', 'lacnic', 'jamaica'],
    present: here('colombia', 'chile', 'lacnic', 'jamaica', 'brasil'),
    turns: [{ account: 'chile', item: 0, from: 3, seconds: 240 }, { account: 'jamaica', item: 0, from: 10, seconds: 150 }, { account: 'lacnic', item: 1, from: 23, seconds: 200 }],
    hands: [{ account: 'brasil', at: 29 }],
    messages: [{ by: 'colombia', text: 'Pausa de diez minutos: seguimos con el segundo punto.', lang: 'es', at: 31 }],
    minuteLines: [{ item: 0, at: 12, kind: 'note', text: 'Tres países publican el pliego entero; los demás, un resumen.' }],
  },
];
