import type { GivenEndorsement, GivenExpert } from '@minga/exchange/server';

type SampleCapacity = Omit<GivenExpert, 'accountId' | 'organisationIn'> & { account: string; organisationIn: NonNullable<GivenExpert['organisationIn']> };
type SampleEndorsement = Omit<GivenEndorsement, 'accountId' | 'by'> & { account: string; by: string };

/** Two of the sample's organisations say what they offer; `account` answers for them. */
export const capacities: readonly SampleCapacity[] = [
  {
    account: 'uruguay', organisationIn: [{ code: 'es', level: 'native' }, { code: 'en', level: 'working' }], lang: 'es', headline: 'Equipos de interoperabilidad que reciben visitas de estudio',
    areas: [
      { kind: 'theme', code: 'blocks.interoperability', role: 'led', years: 12, evidence: 'Plataforma con 60 organismos y guardia propia', country: 'UY' },
      { kind: 'theme', code: 'services.portal', role: 'led', years: 10, evidence: 'Mil trámites en un solo portal', country: 'UY' },
    ],
    modalities: ['remote-advice', 'study-visit', 'software-reuse'], travelDays: 5, hoursWeek: 20, freeWeeks: 12,
  },
  {
    account: 'lacnic', organisationIn: [{ code: 'es', level: 'native' }, { code: 'pt', level: 'native' }, { code: 'en', level: 'working' }], lang: 'es', headline: 'Talleres de IPv6 y de seguridad de rutas en cada país',
    areas: [
      { kind: 'theme', code: 'internet.numbers', role: 'led', years: 20, evidence: 'Talleres en 30 países', country: null },
      { kind: 'skill', code: 'secure.csirt', role: 'advised', years: 9, evidence: 'Apoyo a 14 equipos de respuesta', country: null },
    ],
    modalities: ['remote-advice', 'training', 'expert-mission'], travelDays: 10, hoursWeek: 30, freeWeeks: 16,
  },
];

/** What colleagues of other organisations say of three of the experts. */
export const endorsements: readonly SampleEndorsement[] = [
  { account: 'uruguay', by: 'chile', kind: 'theme', code: 'blocks.interoperability', text: 'Nos mostró en dos días lo que habíamos discutido un año.', lang: 'es' },
  { account: 'uruguay', by: 'brasil', kind: 'theme', code: 'blocks.interoperability', text: 'Explica com clareza e deixa pronto o que promete.', lang: 'pt' },
  { account: 'uruguay', by: 'paraguay', kind: 'theme', code: 'blocks.civil-registry', text: 'Salimos con un plan que ya estamos cumpliendo.', lang: 'es' },
  { account: 'chile', by: 'uruguay', kind: 'theme', code: 'blocks.signature', text: 'Su guía de firma para municipios es la que usamos.', lang: 'es' },
  { account: 'universidad-argentina', by: 'chile', kind: 'theme', code: 'strategy.measurement', text: 'Quitó la mitad de las preguntas y la encuesta mejoró.', lang: 'es' },
];
