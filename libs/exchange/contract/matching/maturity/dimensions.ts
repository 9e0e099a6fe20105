/** In what a country is more or less mature; worded under `exchange.match.dimensions.<dimension>`. */
export const MATURITY_DIMENSIONS = ['online-services', 'participation', 'cyber-policy', 'cyber-culture', 'cyber-education', 'cyber-law', 'cyber-standards'] as const;
export type MaturityDimension = (typeof MATURITY_DIMENSIONS)[number];

/** Who measured it; worded under `exchange.match.sources.<source>`. */
export const MATURITY_SOURCES = ['un-2022', 'cmm-2016'] as const;
export type MaturitySource = (typeof MATURITY_SOURCES)[number];
export const sourceOf = (dimension: MaturityDimension): MaturitySource => (dimension.startsWith('cyber-') ? 'cmm-2016' : 'un-2022');
