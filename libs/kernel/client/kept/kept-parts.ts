import { hash, randomBytes } from 'node:crypto';
import type { PartPlace, PartsOfPage } from './Kept';
import { RecentTexts } from './recent';

/** What React writes between two texts: our marks are texts, and will be gone. */
const BETWEEN_TEXTS = '<!-- -->';
/** How the ids that `useId` makes begin: they are of one place in one page. */
const OWN_ID = '"_R_';
const SECRET_BYTES = 18;
/** What nobody asks for again is not worth keeping: only its name is noted. */
const ASKED_ONCE = '';
/** What follows the secret in a mark. */
const MARK = /^(here|begin|end) (\d+);/;

/** Drawn parts of pages, for all pages of a process. */
export class KeptParts {
  /** Nobody who writes texts knows it, so that no text is taken for a mark. */
  readonly secret = randomBytes(SECRET_BYTES).toString('hex');
  readonly texts: RecentTexts;

  /** @param room characters of all parts together */
  constructor(room: number) {
    this.texts = new RecentTexts(room);
  }

  /** @param facts what any part of the page may depend on */
  page(facts: unknown): PageOfParts {
    return new PageOfParts(this, JSON.stringify(facts));
  }
}

interface Part {
  name: string;
  /** What was kept of it before this page; nothing yet of what is being drawn. */
  text: string;
}

/** The parts of one page: hands out marks while it is drawn, and writes the parts in their places afterwards. */
export class PageOfParts implements PartsOfPage {
  private readonly parts: Part[] = [];

  constructor(
    private readonly kept: KeptParts,
    private readonly facts: string,
  ) {}

  taken(facts: readonly unknown[]): PartPlace | undefined {
    const name = hash('sha256', `${this.facts}\n${JSON.stringify(facts)}`, 'base64url');
    const text = this.kept.texts.get(name);
    if (text === undefined) {
      this.kept.texts.set(name, ASKED_ONCE);
      return undefined;
    }
    const mark = (kind: 'here' | 'begin' | 'end') => `${this.kept.secret}${kind} ${this.parts.length};`;
    const place = text === ASKED_ONCE ? { begin: mark('begin'), end: mark('end') } : { here: mark('here') };
    this.parts.push({ name, text });
    return place;
  }

  /** The page as it goes out: kept parts in their places, and what was drawn between marks kept for other pages. */
  joined(html: string): string {
    const [first, ...pieces] = html.split(this.kept.secret);
    const out = [first!];
    let begun = 0;
    for (const piece of pieces) {
      const [, kind, number] = MARK.exec(piece)!;
      const { name, text } = this.parts[Number(number)]!;
      out.push(withoutEnd(out.pop()!));
      if (kind === 'here') out.push(text);
      if (kind === 'begin') begun = out.length;
      if (kind === 'end') this.keep(name, out.slice(begun).join(''));
      out.push(withoutBeginning(piece.slice(piece.indexOf(';') + 1)));
    }
    return out.join('');
  }

  private keep(name: string, text: string): void {
    if (!text.includes(OWN_ID)) this.kept.texts.set(name, text);
  }
}

const withoutEnd = (text: string): string => (text.endsWith(BETWEEN_TEXTS) ? text.slice(0, -BETWEEN_TEXTS.length) : text);
const withoutBeginning = (text: string): string => (text.startsWith(BETWEEN_TEXTS) ? text.slice(BETWEEN_TEXTS.length) : text);
