import { way, type SampleRequest } from './way';

const USD = (thousands: number): number => thousands * 100_000;
const doc = (name: string): string => `https://documentos.demo.example/${name}`;

/** From a signed agreement to a published case. */
export const done: readonly SampleRequest[] = [
  {
    by: 'colombia', lang: 'es', title: 'Cláusulas para compartir datos entre entidades', need: 'Cada convenio se negocia desde cero y tarda ocho meses.', aim: 'Convenio tipo con anexos', beneficiaries: '60 entidades', themes: ['strategy.law', 'data.governance'], skills: ['rules.drafting'],
    modalities: ['remote-advice', 'review'], languages: ['es'], fromDays: 6, untilDays: 60, effortDays: 10, offersUntilDays: -6, budget: [{ kind: 'fees', amount: USD(5) }], visibility: 'public', draftedDaysAgo: 34,
    moves: way('colombia', 'costa-rica', ['submit', 32], ['publish', 31], ['match', 15], ['agree', 3]),
    offers: [{ by: 'costa-rica', forOrganisation: true, offered: 'Asesora legal y nuestro convenio marco', message: 'Doce ministerios ya lo usan.', days: 10, state: 'accepted', daysAgo: 29 }],
    pledges: [{ by: 'bid', state: 'firm', conditions: '', lines: [{ kind: 'fees', amount: USD(5) }], daysAgo: 9 }],
    milestones: [{ title: 'Convenio tipo', dueDays: 40, deliverables: [{ title: 'Borrador comentado', state: 'planned' }, { title: 'Anexo técnico', state: 'planned' }] }],
  },
  {
    by: 'csirt-panama', lang: 'es', title: 'Despliegue de IPv6 en la red del Estado', need: 'La red de 80 instituciones sigue en IPv4 y los equipos nuevos no se aprovechan.', aim: 'Plan de direcciones y dos instituciones en producción', beneficiaries: '80 instituciones', themes: ['blocks.cloud'], skills: ['build.networks'],
    modalities: ['expert-mission', 'training'], languages: ['es'], fromDays: -20, untilDays: 35, effortDays: 15, offersUntilDays: -40, budget: [{ kind: 'travel', amount: USD(5) }], visibility: 'public', draftedDaysAgo: 70,
    moves: way('csirt-panama', 'lacnic', ['submit', 66], ['publish', 64], ['match', 48], ['agree', 30], ['start', 20]),
    offers: [{ by: 'lacnic', forOrganisation: true, offered: 'Plan de direcciones y taller', message: 'Traemos lo aprendido en nueve gobiernos.', days: 15, state: 'accepted', daysAgo: 60 }],
    pledges: [{ by: 'caf', state: 'disbursed', conditions: '', lines: [{ kind: 'travel', amount: USD(5) }], daysAgo: 40 }],
    milestones: [
      { title: 'Diagnóstico', dueDays: -8, deliverables: [{ title: 'Inventario de equipos', state: 'accepted', link: doc('inventario') }] },
      { title: 'Plan', dueDays: 4, deliverables: [{ title: 'Plan de direcciones', state: 'delivered', link: doc('plan-de-direcciones') }, { title: 'Taller para operadores', state: 'planned' }] },
    ],
    hours: [{ by: 'lacnic', daysAgo: 15, minutes: 360, work: 'Relevamiento en sitio' }, { by: 'lacnic', daysAgo: 6, minutes: 240, work: 'Plan de direcciones' }],
    journal: [{ by: 'lacnic', side: 'provider', text: 'Terminamos el inventario: nueve de cada diez equipos ya admiten IPv6.', public: true, daysAgo: 9 }, { by: 'csirt-panama', side: 'requester', text: 'Falta el acceso a dos instituciones; lo gestionamos esta semana.', public: false, daysAgo: 5 }],
  },
  {
    by: 'brasil', lang: 'pt', title: 'Formação de equipes municipais em dados abertos', need: 'Os municípios pequenos não publicam porque não sabem por onde começar.', aim: 'Curso e cinco municípios publicando', beneficiaries: '5 municípios', themes: ['data.open', 'sectors.local'], skills: ['teach.training'],
    modalities: ['training'], languages: ['pt', 'es'], fromDays: -70, untilDays: -10, effortDays: 12, offersUntilDays: -90, budget: [], visibility: 'public', draftedDaysAgo: 120,
    moves: way('brasil', 'paraguay', ['submit', 118], ['publish', 116], ['match', 100], ['agree', 82], ['start', 70], ['deliver', 8]),
    offers: [{ by: 'paraguay', forOrganisation: true, offered: 'Curso en línea y acompañamiento', message: 'Lo dimos en 12 municipios nuestros.', days: 12, state: 'accepted', daysAgo: 113 }],
    milestones: [{ title: 'Curso', dueDays: -12, deliverables: [{ title: 'Material do curso', state: 'accepted', link: doc('curso-datos') }] }],
    hours: [{ by: 'paraguay', daysAgo: 40, minutes: 480, work: 'Aulas' }],
  },
  {
    by: 'uruguay', lang: 'es', title: 'Interoperar con registros de otro país', need: 'Las personas que se mudan traen certificados en papel que nadie puede comprobar.', aim: 'Acuerdo técnico y prueba con un certificado', beneficiaries: 'Personas migrantes', themes: ['services.cross-border', 'blocks.interoperability'], skills: ['build.architecture'],
    modalities: ['remote-advice'], languages: ['es', 'pt'], fromDays: -130, untilDays: -40, effortDays: 20, offersUntilDays: -150, budget: [{ kind: 'travel', amount: USD(3) }], visibility: 'public', draftedDaysAgo: 190,
    moves: way('uruguay', 'argentina', ['submit', 188], ['publish', 186], ['match', 170], ['agree', 150], ['start', 130], ['deliver', 38], ['evaluate', 20]),
    offers: [{ by: 'argentina', forOrganisation: true, offered: 'Equipo de trámites a distancia', message: 'Nos interesa lo mismo desde el otro lado.', days: 20, state: 'accepted', daysAgo: 184 }],
    milestones: [{ title: 'Prueba', dueDays: -42, deliverables: [{ title: 'Acuerdo técnico', state: 'accepted', link: doc('acuerdo-tecnico') }, { title: 'Informe de la prueba', state: 'accepted', link: doc('informe-prueba') }] }],
    hours: [{ by: 'argentina', daysAgo: 80, minutes: 1200, work: 'Diseño del intercambio' }],
    journal: [{ by: 'uruguay', side: 'requester', text: 'El primer certificado se comprobó en menos de un segundo.', public: true, daysAgo: 45 }],
    evaluations: [
      { by: 'uruguay', side: 'requester', outcome: 4, transfer: 5, again: 'yes', advice: 'Empiecen por un solo certificado: con tres no habríamos terminado.' },
      { by: 'argentina', side: 'provider', outcome: 4, transfer: 4, again: 'yes', advice: 'Acuerden primero qué hacer cuando un registro no responde.' },
    ],
  },
  {
    by: 'chile', lang: 'es', title: 'Medir el gobierno digital sin encuestar de más', need: 'Cada ministerio respondía cinco encuestas por año con preguntas parecidas.', aim: 'Una sola medición anual con indicadores acordados', beneficiaries: '200 organismos', themes: ['strategy.measurement'], skills: ['teach.evaluation'],
    modalities: ['remote-advice', 'review'], languages: ['es'], fromDays: -210, untilDays: -120, effortDays: 14, offersUntilDays: -230, budget: [{ kind: 'fees', amount: USD(7) }], visibility: 'public', draftedDaysAgo: 280,
    moves: way('chile', 'universidad-argentina', ['submit', 278], ['publish', 276], ['match', 255], ['agree', 230], ['start', 210], ['deliver', 118], ['evaluate', 100], ['publish-case', 80]),
    offers: [{ by: 'universidad-argentina', forOrganisation: true, offered: 'Metodología y revisión de preguntas', message: 'Once años de una encuesta parecida.', days: 14, state: 'accepted', daysAgo: 272 }],
    pledges: [{ by: 'bid', state: 'disbursed', conditions: 'Informe público', lines: [{ kind: 'fees', amount: USD(7) }], daysAgo: 250 }],
    milestones: [{ title: 'Medición', dueDays: -125, deliverables: [{ title: 'Indicadores y preguntas', state: 'accepted', link: doc('indicadores') }] }],
    hours: [{ by: 'universidad-argentina', daysAgo: 160, minutes: 900, work: 'Revisión de preguntas y prueba' }],
    evaluations: [
      { by: 'chile', side: 'requester', outcome: 5, transfer: 4, again: 'yes', advice: 'Conviene quitar preguntas antes de agregar.' },
      { by: 'universidad-argentina', side: 'provider', outcome: 5, transfer: 5, again: 'yes', advice: 'Que un ministerio patrocine desde el primer día.' },
    ],
    case: {
      needed: 'Doscientos organismos respondían hasta cinco encuestas por año sobre lo mismo, y los resultados no se podían comparar.', done: 'Se reunieron las preguntas de todas las encuestas, se agruparon y se acordaron 24 indicadores con definición y fuente. Se probó con diez organismos.',
      result: 'Una sola medición anual. El tiempo de respuesta bajó de 30 horas a 6 por organismo.', lessons: 'Quitar preguntas antes de agregar.\n\nQue un ministerio patrocine desde el primer día.', documents: [doc('indicadores')],
    },
  },
  {
    by: 'jamaica', lang: 'en', title: 'Maps that work after a hurricane', need: 'After the storm no two agencies had the same map of closed roads.', aim: 'One shared map and a drill', beneficiaries: 'Two eastern parishes', themes: ['blocks.gis', 'sectors.emergencies'], skills: ['build.data'],
    modalities: ['expert-mission', 'training'], languages: ['en', 'fr'], fromDays: -300, untilDays: -220, effortDays: 16, offersUntilDays: -320, budget: [{ kind: 'travel', amount: USD(8) }], visibility: 'public', draftedDaysAgo: 380,
    moves: way('jamaica', 'haiti', ['submit', 378], ['publish', 375], ['match', 350], ['agree', 325], ['start', 300], ['deliver', 215], ['evaluate', 195], ['publish-case', 180]),
    offers: [{ by: 'haiti', forOrganisation: true, offered: 'Two people on site and a drill', message: 'We did this after two storms.', days: 16, state: 'accepted', daysAgo: 370 }],
    pledges: [{ by: 'caf', state: 'disbursed', conditions: '', lines: [{ kind: 'travel', amount: USD(8) }], daysAgo: 340 }],
    milestones: [{ title: 'Drill', dueDays: -225, deliverables: [{ title: 'Shared map and guide', state: 'accepted', link: doc('shared-map') }] }],
    hours: [{ by: 'haiti', daysAgo: 260, minutes: 1080, work: 'Mission and drill' }],
    evaluations: [
      { by: 'jamaica', side: 'requester', outcome: 5, transfer: 5, again: 'yes', advice: 'Drill with the radio off: that is when the map is needed.' },
      { by: 'haiti', side: 'provider', outcome: 4, transfer: 4, again: 'yes', advice: 'Agree on who may close a road on the map.' },
    ],
    case: {
      needed: 'After a hurricane, police, health and public works each kept a map of their own. Ambulances were sent over closed bridges.', done: 'Two people came for a fortnight, put the three maps together with open tools, wrote a guide of four pages, and ran a drill with eleven agencies.',
      result: 'One map that works without a network for two days. The drill is repeated every June.', lessons: 'Drill with the radio off.\n\nAgree on who may close a road on the map.', documents: [doc('shared-map')],
    },
  },
];
