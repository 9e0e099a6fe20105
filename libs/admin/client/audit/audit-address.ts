const FIELDS = ['act', 'person', 'subject', 'from', 'until', 'before'] as const;

/** The search of an address; what is not asked for is absent. */
export function readSearch(params: URLSearchParams): Record<(typeof FIELDS)[number], string | undefined> {
  return Object.fromEntries(FIELDS.map((field) => [field, params.get(field) || undefined])) as never;
}

/** The address of a search, without what is empty. */
export function searchAddress(path: string, search: Partial<Record<string, string | number | undefined>>): string {
  const params = new URLSearchParams(Object.entries(search).flatMap(([field, value]) => (value === undefined || value === '' ? [] : [[field, String(value)]])));
  return params.size > 0 ? `${path}?${params}` : path;
}

