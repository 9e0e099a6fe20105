import type { SampleSession } from './add-sessions';

const DAY = 24 * 60;
const LENGTH = 62;
const were = (...accounts: readonly string[]) => accounts.map((account) => ({ account, from: 0, until: LENGTH }));

/** Over, with its record. */
export const over: readonly SampleSession[] = [
  {
    group: 'interoperabilidad', by: 'uruguay', title: 'Catálogo regional de trámites: balance y próximos pasos', lang: 'es', kind: 'meeting', state: 'reported', startsInMinutes: -6 * DAY, wholeHour: true,
    lead: 'Once países publicaron su catálogo y tres lo harán antes de marzo; desde ahora se publica cada mes.',
    purpose: 'Ver qué países publicaron su catálogo y acordar quién completa qué.', timeZone: 'America/Montevideo', minutes: LENGTH,
    items: [
      { title: 'Balance', note: 'Demo · Gobierno de Uruguay', minutes: 20, from: 0, until: 22 },
      { title: 'Trámites que faltan', minutes: 25, from: 22, until: 48 },
      { title: 'Acuerdos', minutes: 15, from: 48, until: LENGTH },
    ],
    roles: [{ account: 'uruguay', role: 'moderator' }, { account: 'sociedad-civil-colombia', role: 'rapporteur' }, { account: 'paraguay', role: 'speaker' }],
    signedUp: ['paraguay', 'chile', 'colombia', 'lacnic'],
    present: were('uruguay', 'paraguay', 'chile', 'colombia', 'sociedad-civil-colombia', 'sociedad-civil-brasil', 'lacnic', 'bid'),
    turns: [
      { account: 'uruguay', item: 0, from: 1, seconds: 420 },
      { account: 'paraguay', item: 0, from: 9, seconds: 240 },
      { account: 'sociedad-civil-colombia', item: 1, from: 24, seconds: 180 },
      { account: 'chile', item: 1, from: 29, seconds: 200 },
      { account: 'lacnic', item: 2, from: 50, seconds: 120 },
    ],
    questions: [{ by: 'colombia', text: '¿Quién traduce los nombres de los trámites?', item: 1, at: 33, answer: 'Cada país el suyo; la mesa revisa los términos comunes.', votes: ['chile', 'paraguay', 'bid'] }],
    polls: [
      {
        question: '¿Publicamos el catálogo cada mes?', options: ['Sí', 'No', 'Cada tres meses'], item: 2, at: 52, until: 55,
        votes: [{ by: 'uruguay', choice: 0 }, { by: 'paraguay', choice: 0 }, { by: 'chile', choice: 0 }, { by: 'colombia', choice: 2 }, { by: 'lacnic', choice: 0 }],
      },
    ],
    minuteLines: [
      { item: 0, at: 12, kind: 'note', text: 'Once países publicaron su catálogo; tres lo harán antes de marzo.' },
      { item: 2, at: 56, kind: 'decision', text: 'El catálogo se publica cada mes.' },
      { item: 2, at: 58, kind: 'action', text: 'Completar los trámites de registro civil', who: 'Demo · Gobierno de Paraguay', dueDays: 45 },
    ],
  },
  {
    group: 'datos-abiertos', by: 'guatemala', title: 'Datos de compras: qué se publica primero', lang: 'es', kind: 'questions-and-answers', state: 'ended', startsInMinutes: -DAY, wholeHour: true,
    purpose: 'Ordenar qué datos de compras publica cada país y en qué formato.', timeZone: 'America/Bogota', minutes: 40,
    items: [{ title: 'Preguntas de quienes usan los datos', minutes: 25, from: 0, until: 26 }, { title: 'Orden de publicación', minutes: 15, from: 26, until: 40 }],
    roles: [{ account: 'guatemala', role: 'moderator' }, { account: 'sociedad-civil-colombia', role: 'rapporteur' }],
    signedUp: ['colombia', 'paraguay'],
    present: ['guatemala', 'colombia', 'paraguay', 'sociedad-civil-colombia'].map((account) => ({ account, from: 0, until: 40 })),
    turns: [{ account: 'colombia', item: 0, from: 2, seconds: 210 }, { account: 'paraguay', item: 1, from: 28, seconds: 160 }],
    minuteLines: [{ item: 1, at: 35, kind: 'decision', text: 'Se publican primero los contratos firmados, con el identificador del proceso.' }],
  },
];
