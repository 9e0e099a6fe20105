/** The code of a Node system error ("ENOENT"), or '' for any other value. No `instanceof`: test runners have an Error of their own. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}
