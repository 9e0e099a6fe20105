import type { SampleSession } from './add-sessions';

const DAY = 24 * 60;
const MONTEVIDEO = 'America/Montevideo';

/** Called, in preparation, and called off. */
export const toCome: readonly SampleSession[] = [
  {
    group: 'ciberseguridad', by: 'csirt-panama', title: 'Simulacro regional de incidentes', lang: 'es', kind: 'training', state: 'scheduled', startsInMinutes: 2 * DAY, wholeHour: true,
    purpose: 'Ensayar entre varios equipos la respuesta a un ataque que cruza fronteras: quién avisa a quién, en cuánto tiempo y por qué canal.',
    timeZone: 'America/Panama', minutes: 120, capacity: 4,
    items: [
      { title: 'Reglas del simulacro', note: 'Demo · CSIRT de Panamá', minutes: 15 },
      { title: 'Primera hora del incidente', minutes: 45 },
      { title: 'Coordinación entre países', minutes: 40 },
      { title: 'Qué aprendimos', minutes: 20 },
    ],
    roles: [{ account: 'csirt-panama', role: 'moderator' }, { account: 'lacnic', role: 'rapporteur' }, { account: 'ixp-peru', role: 'speaker' }],
    signedUp: ['uruguay', 'brasil', 'ixp-peru', 'lacnic', 'operador-ecuador'],
  },
  {
    group: 'interoperabilidad', by: 'uruguay', title: 'Reunión anual de la Mesa de Interoperabilidad', lang: 'es', kind: 'meeting', state: 'scheduled', startsInMinutes: 8 * DAY, wholeHour: true,
    purpose: 'Revisar lo acordado en el año, elegir dos servicios para conectar en 2027 y repartir el trabajo.',
    timeZone: MONTEVIDEO, minutes: 90, place: 'Sala de la Agencia, Montevideo, y a distancia',
    items: [
      { title: 'Balance del año', note: 'Presidencia de la mesa', minutes: 20 },
      { title: 'Dos servicios para conectar en 2027', minutes: 40 },
      { title: 'Reparto del trabajo', minutes: 20 },
      { title: 'Próxima reunión', minutes: 10 },
    ],
    roles: [{ account: 'uruguay', role: 'moderator' }, { account: 'sociedad-civil-colombia', role: 'rapporteur' }],
    signedUp: ['paraguay', 'chile', 'sociedad-civil-brasil'],
  },
  {
    group: null, by: 'secretaria', title: 'Dados abertos de compras: perguntas e respostas', lang: 'pt', kind: 'questions-and-answers', state: 'scheduled', startsInMinutes: 15 * DAY, wholeHour: true,
    purpose: 'Responder às perguntas de quem começa a publicar dados de compras públicas: formato, frequência e proteção de dados.',
    timeZone: 'America/Sao_Paulo', minutes: 60,
    items: [{ title: 'Três respostas curtas', note: 'Demo · Governo do Brasil', minutes: 20 }, { title: 'Perguntas da sala', minutes: 40 }],
    roles: [{ account: 'secretaria', role: 'moderator' }, { account: 'brasil', role: 'speaker' }],
    signedUp: ['sociedad-civil-brasil', 'universidad-caribe'],
  },
  {
    group: 'interoperabilidad', by: 'uruguay', title: 'Taller de metadatos: de la planilla al catálogo', lang: 'es', kind: 'training', state: 'draft', startsInMinutes: 22 * DAY, wholeHour: true,
    purpose: '', timeZone: MONTEVIDEO, minutes: 120, items: [{ title: 'Qué es un metadato', minutes: 30 }],
    roles: [{ account: 'uruguay', role: 'moderator' }], signedUp: [],
  },
  {
    group: 'interoperabilidad', by: 'uruguay', title: 'Consulta sobre el calendario de 2027', lang: 'es', kind: 'open-forum', state: 'cancelled', startsInMinutes: 5 * DAY, wholeHour: true,
    purpose: 'Acordar fechas de las reuniones del año.', timeZone: MONTEVIDEO, minutes: 60, items: [{ title: 'Fechas', minutes: 60 }],
    roles: [{ account: 'uruguay', role: 'moderator' }], signedUp: ['paraguay'], cancelledFor: 'Se resolvió por escrito en el tema de la mesa.',
  },
];
