import { way, type SampleRequest } from './way';

const USD = (thousands: number): number => thousands * 100_000;

/** From a first draft to an accepted offer, and those that ended on the way. */
export const begun: readonly SampleRequest[] = [
  {
    by: 'jamaica', lang: 'en', title: 'Land registry that survives the next hurricane', need: 'Half of our cadastral plans exist on paper only.\n\nWe want to know what to digitise first, and where to keep it.', aim: 'A plan for twelve months with costs',
    beneficiaries: 'Two eastern parishes', themes: ['blocks.land-registry'], skills: ['build.data'], modalities: ['remote-advice'], languages: ['en'], fromDays: 40, untilDays: 100, effortDays: 12, offersUntilDays: 25,
    budget: [{ kind: 'fees', amount: USD(6) }], visibility: 'public', draftedDaysAgo: 3, moves: [], offers: [],
  },
  {
    by: 'mexico', lang: 'es', title: 'Consulta ciudadana en cuatro idiomas mayas', need: 'Nuestro portal de consulta solo está en español.\n\nBuscamos a quien ya haya abierto consultas en lenguas originarias y nos cuente qué funcionó.', aim: 'Guía y prueba con dos municipios',
    beneficiaries: 'Comunidades de dos departamentos', themes: ['services.native-languages', 'openness.participation'], skills: ['teach.facilitation'], modalities: ['remote-advice', 'training'], languages: ['es'], fromDays: 30, untilDays: 90, effortDays: 10, offersUntilDays: 20,
    budget: [{ kind: 'travel', amount: USD(3) }], visibility: 'public', draftedDaysAgo: 6, moves: way('mexico', '', ['submit', 1]), offers: [],
  },
  {
    by: 'haiti', lang: 'fr', title: 'Revue de sécurité de notre portail de démarches', need: 'Le portail reçoit 4 000 dossiers par mois et n’a jamais été examiné par un tiers.', aim: 'Rapport de revue et priorités', beneficiaries: 'Usagers du portail',
    themes: ['services.portal'], skills: ['secure.pentest', 'secure.risk'], modalities: ['review'], languages: ['fr', 'en'], fromDays: 25, untilDays: 60, effortDays: 8, offersUntilDays: 18,
    budget: [{ kind: 'fees', amount: USD(5) }], visibility: 'network', draftedDaysAgo: 9, moves: way('haiti', '', ['submit', 7], ['return', 5, 'Précisez quelles parties du portail et qui donnera accès au code.']), offers: [],
  },
  {
    by: 'jamaica', lang: 'en', title: 'Architecture for an online civil registry', need: 'Certificates are issued on paper in 14 parishes.\n\nWe want one registry online and do not know whether a central or a federated database suits us.', aim: 'Architecture document and a plan for twelve months',
    beneficiaries: '2.8 million people', themes: ['blocks.civil-registry', 'blocks.interoperability'], skills: ['build.architecture'], modalities: ['remote-advice', 'expert-mission'], languages: ['en', 'es'], fromDays: 30, untilDays: 90, effortDays: 18, offersUntilDays: 14,
    budget: [{ kind: 'travel', amount: USD(6) }, { kind: 'fees', amount: USD(18) }], visibility: 'public', draftedDaysAgo: 8, moves: way('jamaica', '', ['submit', 7], ['publish', 6]),
    offers: [
      { by: 'uruguay', forOrganisation: true, offered: 'Una experta y acceso a nuestro código', message: 'Pasamos por lo mismo con 19 oficinas. Podemos contar qué haríamos distinto.', days: 18, state: 'shortlisted', daysAgo: 4 },
      { by: 'lacnic', forOrganisation: false, offered: 'Revisión de la red y de los nombres', message: 'Revisamos la parte de red de cualquier diseño que elijan.', days: 6, state: 'offered', daysAgo: 2 },
    ],
    questions: [{ by: 'uruguay', text: '¿Las 14 oficinas tienen conexión propia?', answer: 'Eleven do; three share a line with the post office.', daysAgo: 4 }],
    pledges: [{ by: 'bid', state: 'firm', conditions: 'Informe público al final', lines: [{ kind: 'fees', amount: USD(15) }], daysAgo: 3 }, { by: 'caf', state: 'offered', conditions: '', lines: [{ kind: 'travel', amount: USD(3) }], daysAgo: 2 }],
  },
  {
    by: 'paraguay', lang: 'es', title: 'Pagos en línea de tasas municipales', need: 'Cada municipio cobra por su lado y la gente hace fila.', aim: 'Modelo de cobro común y acuerdo tipo con bancos', beneficiaries: '40 municipios', themes: ['blocks.payments', 'sectors.local'], skills: ['build.apis'],
    modalities: ['remote-advice', 'study-visit'], languages: ['es', 'pt'], fromDays: 20, untilDays: 75, effortDays: 14, offersUntilDays: 5, budget: [{ kind: 'travel', amount: USD(4) }], visibility: 'public', draftedDaysAgo: 18, moves: way('paraguay', '', ['submit', 16], ['publish', 15], ['match', 4]),
    offers: [
      { by: 'brasil', forOrganisation: true, offered: 'Visita de estudo e dois especialistas', message: 'Mostramos como os municípios aderiram e o que não deu certo.', days: 10, state: 'accepted', daysAgo: 12 },
      { by: 'industria-uruguay', forOrganisation: false, offered: 'Revisión de la arquitectura', message: 'Ya integramos cobros en tres países.', days: 6, state: 'declined', daysAgo: 10 },
    ],
  },
  {
    by: 'costa-rica', lang: 'es', title: 'Encuesta sobre confianza en los servicios en línea', need: 'Queremos medir la confianza antes y después de un cambio.', aim: 'Cuestionario probado', beneficiaries: 'Usuarios de 20 servicios', themes: ['strategy.measurement'], skills: ['teach.evaluation'],
    modalities: ['remote-advice'], languages: ['es'], fromDays: 15, untilDays: 60, effortDays: 6, offersUntilDays: 10, budget: [], visibility: 'public', draftedDaysAgo: 30, moves: way('costa-rica', '', ['submit', 28], ['publish', 27], ['withdraw', 12, 'Lo resolvimos con la universidad nacional.']), offers: [],
  },
  {
    by: 'mexico', lang: 'es', title: 'Accesibilidad de aplicaciones móviles del Estado', need: 'Tenemos 30 aplicaciones y ninguna fue revisada con personas ciegas.', aim: 'Pauta de compra y lista de comprobación', beneficiaries: 'Personas con discapacidad', themes: ['services.accessibility'], skills: ['design.accessible'],
    modalities: ['review', 'training'], languages: ['es'], fromDays: 5, untilDays: 50, effortDays: 8, offersUntilDays: -2, budget: [{ kind: 'fees', amount: USD(4) }], visibility: 'public', draftedDaysAgo: 40, moves: way('mexico', '', ['submit', 38], ['publish', 36], ['expire', 1]), offers: [],
  },
  {
    by: 'argentina', lang: 'es', title: 'Apertura del código del expediente electrónico', need: 'Queremos publicar el código y no sabemos con qué licencia ni cómo recibir mejoras.', aim: 'Política y repositorio en marcha', beneficiaries: 'Provincias y municipios', themes: ['blocks.workflow'], skills: ['build.software'],
    modalities: ['software-reuse'], languages: ['es'], fromDays: 12, untilDays: 60, effortDays: 9, offersUntilDays: 9, budget: [], visibility: 'public', draftedDaysAgo: 15, moves: way('argentina', '', ['submit', 14], ['publish', 13], ['suspend', 2, 'Se revisa si el contrato del proveedor permite abrir el código.']),
    offers: [{ by: 'software-libre-bolivia', forOrganisation: false, offered: 'Acompañamiento para abrir el código', message: 'Lo hicimos con dos sistemas públicos.', days: 9, state: 'offered', daysAgo: 8 }],
  },
];
