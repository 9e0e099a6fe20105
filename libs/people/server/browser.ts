/** What a session's list says about where it was opened: proper names, no version, null when unknown. */
export interface Browser {
  browser: string | null;
  system: string | null;
}

// The first that fits: later ones are named by all that come before them
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPod)\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];
/** A header may be as long as the server lets it; the names stand near its beginning. */
const READ = 400;

const named = (names: readonly [RegExp, string][], agent: string): string | null => names.find(([pattern]) => pattern.test(agent))?.[1] ?? null;

/** Browser and system behind a `User-Agent` header. */
export function browserOf(userAgent: string): Browser {
  const agent = userAgent.slice(0, READ);
  return { browser: named(BROWSERS, agent), system: named(SYSTEMS, agent) };
}
