import type { Country } from '@minga/people/contract';
import { MATURITY_DIMENSIONS, type MaturityDimension } from './dimensions';

/**
 * Stages from 1 (start-up) to 5 (dynamic), in the order of the dimensions; null: not measured. The first two are the Online Service and the
 * E-Participation Index of the United Nations’ survey of 2022, from 0 to 1, laid out over the five stages. The others are means of the
 * dimension’s indicators in the Cybersecurity Capacity Maturity Model’s review of the region by OAS and IDB, 2016.
 */
type Row = readonly (number | null)[];
const FIGURES: Partial<Record<Country, Row>> = {
  AG: [2.7, 2.7, 1, 1.3, 1.6, 1.9, 1.1],
  AO: [2.9, 1.7, null, null, null, null, null],
  AR: [4.2, 3.6, 2.2, 2.2, 2.2, 2.6, 2.3],
  AT: [4.5, 4.1, null, null, null, null, null],
  AU: [4.8, 5, null, null, null, null, null],
  BB: [3.2, 2.6, 1, 1.6, 1.6, 1.9, 1.1],
  BE: [3.8, 2.8, null, null, null, null, null],
  BO: [3.1, 2.3, 1.2, 1.7, 1.8, 1.8, 1.4],
  BR: [4.6, 4.6, 2.3, 2.6, 2.8, 2.8, 2.5],
  BS: [3.5, 2.6, 1, 1.4, 1.6, 1.9, 1.1],
  BZ: [2.8, 1.8, 1, 1.7, 1.6, 1.6, 1.5],
  CA: [4.4, 4.3, null, null, null, null, null],
  CH: [4.1, 3.8, null, null, null, null, null],
  CL: [4.3, 3.8, 2, 2.4, 2, 2.8, 2.3],
  CN: [4.6, 4.5, null, null, null, null, null],
  CO: [4, 3.9, 2.5, 2.7, 2.4, 2.4, 2],
  CR: [3.7, 3.2, 1.2, 2, 1.8, 2.5, 1.6],
  CU: [2.1, 1.5, null, null, null, null, null],
  CV: [3, 2, null, null, null, null, null],
  DE: [4.2, 3.9, null, null, null, null, null],
  DK: [4.9, 4.5, null, null, null, null, null],
  DM: [2.2, 1.4, 1.2, 1.8, 1.4, 1.6, 1.1],
  DO: [3.5, 2.8, 1, 2, 1.8, 3.4, 1.4],
  EC: [4.1, 3.8, 1.2, 1.6, 2, 2, 1.4],
  EE: [5, 4.9, null, null, null, null, null],
  ES: [4.4, 4, null, null, null, null, null],
  FI: [4.9, 4.8, null, null, null, null, null],
  FR: [4.5, 3.9, null, null, null, null, null],
  GB: [4.5, 4.8, null, null, null, null, null],
  GD: [3.2, 1.8, 1, 1.1, 1.4, 1.8, 1],
  GT: [3.2, 2.3, 1, 1.4, 1.8, 1.5, 1.1],
  GY: [2.8, 1.9, 1, 1.3, 1.2, 1.3, 1.2],
  HN: [2, 1.4, 1, 1.2, 1.6, 1.1, 1.1],
  HT: [1.3, 1.4, 1, 1.2, 1.8, 1.3, 1.1],
  IE: [4.1, 3.7, null, null, null, null, null],
  IL: [4.5, 3.9, null, null, null, null, null],
  IN: [4.2, 3.4, null, null, null, null, null],
  IT: [4.5, 3.9, null, null, null, null, null],
  JM: [3, 2.1, 1.7, 1.9, 2, 2.4, 1.2],
  JP: [4.6, 5, null, null, null, null, null],
  KN: [2.3, 1.8, 1, 1.4, 1.6, 1.8, 1.1],
  KR: [4.9, 4.8, null, null, null, null, null],
  LC: [2.6, 2.6, 1, 1.3, 1.4, 1.4, 1],
  LU: [4.3, 4, null, null, null, null, null],
  MX: [4.3, 3.9, 2, 2.4, 2.4, 2.5, 2.3],
  MZ: [2.4, 1.8, null, null, null, null, null],
  NI: [2.9, 2, 1, 1, 1, 1.4, 1],
  NL: [4.6, 4.9, null, null, null, null, null],
  NO: [4.2, 3.8, null, null, null, null, null],
  NZ: [4.8, 4.8, null, null, null, null, null],
  PA: [3.7, 3, 1.7, 1.9, 1.8, 2, 1.7],
  PE: [4.2, 4, 1.7, 2.1, 1.8, 2.3, 1.6],
  PT: [4.2, 3.9, null, null, null, null, null],
  PY: [3.4, 3, 1.3, 1.9, 1.6, 2.4, 1.4],
  SE: [4.6, 3.9, null, null, null, null, null],
  SG: [4.8, 4.9, null, null, null, null, null],
  SR: [2.4, 1.8, 1.2, 1.4, 1.6, 1.6, 1],
  SV: [2.9, 2.4, 1, 1.8, 1.8, 1.9, 1.2],
  TT: [3, 2, 2.5, 2.3, 2.2, 2.8, 1.9],
  US: [4.7, 4.6, null, null, null, null, null],
  UY: [4.1, 3.4, 3, 4, 3.4, 2.4, 2.8],
  VC: [2.8, 2.5, 1.2, 1.3, 1.4, 1.5, 1],
  VE: [2.2, 1.5, 1, 1.6, 1.6, 2, 1.6],
  ZA: [4, 3.4, null, null, null, null, null],
};

/** How mature a country is in a dimension; undefined: nobody measured it. */
export const stageOf = (country: Country, dimension: MaturityDimension): number | undefined => FIGURES[country]?.[MATURITY_DIMENSIONS.indexOf(dimension)] ?? undefined;

// Asked for ten thousand experts: reckoned once.
const BEST = new Map(MATURITY_DIMENSIONS.map((dimension, at) => [dimension, Math.max(...Object.values(FIGURES).map((row) => row[at] ?? 0))] as const));
/** As far as anybody has come. */
export const bestStage = (dimension: MaturityDimension): number => BEST.get(dimension)!;
