import { between, pick, type Random } from '../text/random.ts';

/** A speciality as people speak of it: how it is named in the taxonomy (English), and how its people and those who need them put it. */
export interface Speciality {
  term: string;
  /** Fields whose people have done half of it already. */
  kin: readonly string[];
  done: readonly string[];
  needed: readonly string[];
}

/** Ten fields of the network’s work. Who is kin to whom was set by hand, and not after the tree. */
export const SPECIALITIES: readonly Speciality[] = [
  { term: 'Online civil registry', kin: ['Digital identity', 'Migrating paper archives'], done: ['Partidas de nacimiento sin papel en 19 oficinas', 'Births recorded at the hospital in one day'], needed: ['Las partidas se emiten en papel en cada parroquia', 'Birth certificates take three weeks'] },
  { term: 'Digital identity', kin: ['Online civil registry', 'Electronic signature'], done: ['Una credencial para todos los trámites', 'A credential for two million people'], needed: ['Cada portal pide otra contraseña', 'People prove who they are at every desk again'] },
  { term: 'Electronic signature', kin: ['Digital identity'], done: ['Certificados reconocidos entre dos países', 'Signed decrees without paper'], needed: ['Los decretos se firman a mano', 'Contracts wait for ink'] },
  { term: 'Interoperability and data exchange', kin: ['API design'], done: ['Bus de datos entre 40 organismos', 'Once-only between tax and social security'], needed: ['El ciudadano lleva papeles de un organismo a otro', 'Agencies ask for what the state knows already'] },
  { term: 'Incident response', kin: ['Running a CSIRT', 'National cyber-security strategy'], done: ['Equipo nacional de respuesta, 24 horas', 'Handled a ransomware week'], needed: ['Nadie atiende de noche cuando cae un sistema', 'We learn of break-ins from the press'] },
  { term: 'National cyber-security strategy', kin: ['Incident response'], done: ['Plan nacional aprobado con consulta pública', 'Wrote the national plan and its budget'], needed: ['No tenemos plan ni responsables', 'Nobody is in charge of protecting the state online'] },
  { term: 'Open data', kin: ['Data governance'], done: ['Portal con 900 conjuntos publicados', 'Licences and a catalogue for 60 agencies'], needed: ['Los datos se piden por carta', 'Each ministry publishes spreadsheets its own way'] },
  { term: 'Electronic public procurement', kin: ['Software procurement'], done: ['Subastas en línea y contratos a la vista', 'Framework contracts for 300 buyers'], needed: ['Las licitaciones se entregan en sobres', 'Small firms cannot find tenders'] },
  { term: 'Digital health', kin: ['Interoperability and data exchange'], done: ['Historia clínica compartida en tres provincias', 'Vaccination record on the phone'], needed: ['Cada hospital guarda su ficha', 'Records do not follow the patient'] },
  { term: 'Accessibility and inclusion', kin: ['Accessible design', 'User research'], done: ['Auditoría de 120 sitios con personas ciegas', 'Plain language in all forms'], needed: ['Quien no ve no puede hacer el trámite', 'Half of our forms fail on a screen reader'] },
];
const DISTRACTING = ['Training', 'Project management', 'Public communication', 'Change management', 'Cloud and infrastructure', 'Citizen participation'] as const;
const TONGUES = ['es', 'pt', 'en', 'fr'] as const;
const COUNTRIES = ['UY', 'CL', 'BR', 'MX', 'CO', 'PE', 'AR', 'CR', 'EC', 'PY', 'DO', 'PA', 'JM', 'TT'] as const;
/** Weeks that experts and requests plan over. */
const WEEKS = 16;
const EXPERTS = 200;
const REQUESTS = 40;

/** An expert as they truly are, and as their profile tells. */
export interface TrueExpert {
  /** What they have done themselves, to the end. */
  did: string;
  /** Whether they carried it, or were among those who did. */
  carried: boolean;
  years: number;
  /** What the profile names beside it, touched in passing. */
  touched: string[];
  tongues: string[];
  country: string;
  freeFrom: number;
  freeWeeks: number;
  evidence: string;
}

export interface TrueRequest {
  need: Speciality;
  tongue: string;
  country: string;
  from: number;
  weeks: number;
  text: string;
}

export interface Labelled {
  experts: TrueExpert[];
  requests: TrueRequest[];
}

function makeExpert(random: Random): TrueExpert {
  const own = pick(random, SPECIALITIES);
  const others = SPECIALITIES.map(({ term }) => term).filter((term) => term !== own.term);
  return {
    did: own.term,
    carried: random() < 0.5,
    years: between(random, 2, 14),
    // Profiles name what is in fashion too: a word in a profile is not yet experience
    touched: [...new Set([pick(random, others), pick(random, others), pick(random, DISTRACTING)])],
    tongues: [...new Set([pick(random, TONGUES), ...(random() < 0.6 ? [pick(random, TONGUES)] : [])])],
    country: pick(random, COUNTRIES),
    freeFrom: between(random, 0, WEEKS - 2),
    freeWeeks: between(random, 1, 10),
    evidence: pick(random, own.done),
  };
}

function makeRequest(random: Random, n: number): TrueRequest {
  const need = SPECIALITIES[n % SPECIALITIES.length]!;
  return { need, tongue: pick(random, TONGUES), country: pick(random, COUNTRIES), from: between(random, 1, 6), weeks: between(random, 3, 8), text: pick(random, need.needed) };
}

/** The same experts and requests in every run. */
export function labelled(random: Random): Labelled {
  return { experts: Array.from({ length: EXPERTS }, () => makeExpert(random)), requests: Array.from({ length: REQUESTS }, (_, n) => makeRequest(random, n)) };
}

const BEST = 3;

/**
 * How glad a fair person would be of this expert, from 0 to 3, by rules written down before there was a score: without a common language
 * nothing; who did it and carried it 3, who was among them or did what is kin 2 and 1; without a free week one less. Words of a profile count nothing.
 */
export function gladness(request: TrueRequest, expert: TrueExpert): number {
  if (!expert.tongues.includes(request.tongue)) return 0;
  const grade = expert.did === request.need.term ? (expert.carried ? BEST : BEST - 1) : request.need.kin.includes(expert.did) && expert.carried ? 1 : 0;
  const free = expert.freeFrom < request.from + request.weeks && request.from < expert.freeFrom + expert.freeWeeks;
  return Math.max(0, grade - (free ? 0 : 1));
}
