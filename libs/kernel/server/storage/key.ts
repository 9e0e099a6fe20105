/** Letters, digits, `-`, `_` and `.` between slashes; no part begins with a dot, so that `..` is none. */
const KEY = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;
/** What both file systems and S3 take with room to spare. */
const LONGEST_KEY = 512;
const LONGEST_PART = 200;

/** Throws a RangeError for a key that could leave its place. Keys are made by our code, so this is a fault, not an input. */
export function checkKey(key: string): void {
  const fits = key.length <= LONGEST_KEY && key.split('/').every((part) => part.length <= LONGEST_PART);
  if (!fits || !KEY.test(key)) throw new RangeError(`Not a key for a file: ${JSON.stringify(key.slice(0, LONGEST_PART))}`);
}
