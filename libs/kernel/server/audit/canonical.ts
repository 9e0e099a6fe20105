import type { JsonValue } from '../../contract';

/** The one JSON text of a value: keys in code unit order, no spaces, nothing for `undefined`. What is hashed is written like this. */
export function canonicalJson(value: JsonValue | undefined): string {
  if (Array.isArray(value)) return `[${(value as readonly (JsonValue | undefined)[]).map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const fields = Object.entries(value as Record<string, JsonValue | undefined>).filter(([, item]) => item !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`)
    .join(',')}}`;
}
