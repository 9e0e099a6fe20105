const SHOWN = 80;
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)>/g;
const VOID = new Set(['br', 'hr']);
const ALLOWED: Record<string, RegExp> = {
  a: /^(?: class="(?:mention|md-ext|md-img|md-ext md-img)"| href="[^"]*"| rel="nofollow ugc noopener"| title="[^"]*")*$/,
  blockquote: /^(?: class="md-quote")?$/,
  code: /^(?: class="language-[a-z0-9+#-]{1,20}")?$/,
  div: /^ class="md-table" tabindex="0"$/,
  ol: /^(?: start="\d{1,9}")?$/,
  p: /^(?: class="md-cite")?$/,
  th: /^(?: class="md-(?:right|center)")?$/,
  td: /^(?: class="md-(?:right|center)")?$/,
};
const BARE = new Set(['br', 'em', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'pre', 's', 'strong', 'table', 'tbody', 'thead', 'tr', 'ul']);
const HREF = / href="([^"]*)"/;
const SAFE_HREF = /^(?:https?:\/\/|mailto:|\/(?![/\\]))/i;

/** What is wrong with rendered HTML: stricter than a browser, which forgives. Empty when nothing is. */
export function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [whole, closing, name, attributes] of html.matchAll(TAG)) {
    if (closing) {
      if (open.pop() !== name) faults.push(`closes what is not open: ${whole.slice(0, SHOWN)}`);
    } else {
      if (!VOID.has(name!)) open.push(name!);
      if (!isAllowed(name!, attributes!)) faults.push(`not allowed: ${whole.slice(0, SHOWN)}`);
    }
  }
  if (open.length > 0) faults.push(`left open: ${open.join(' ')}`);
  if (/[<>]/.test(html.replace(TAG, ''))) faults.push('a bare < or >');
  return faults;
}

function isAllowed(name: string, attributes: string): boolean {
  if (BARE.has(name)) return attributes === '';
  const href = HREF.exec(attributes)?.[1];
  return (ALLOWED[name]?.test(attributes) ?? false) && (href === undefined || SAFE_HREF.test(href));
}

/** How many elements are inside each other at the deepest place. */
export function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing, name] of html.matchAll(TAG)) {
    if (VOID.has(name!)) continue;
    depth += closing ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
