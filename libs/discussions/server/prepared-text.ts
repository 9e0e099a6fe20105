import { Injectable } from '@nestjs/common';
import type { Language } from '@minga/kernel/contract';
import { Db, findHandles, renderMarkdown, SiteSettings } from '@minga/kernel/server';
import { accountsByHandles } from '@minga/people/server';

/** A text as it is stored: what its author wrote, what readers see of it, whom it names. */
export interface PreparedText {
  source: string;
  html: string;
  excerpt: string;
  lang: Language;
  /** Accounts. */
  mentioned: string[];
  /** How many links of it lead out of this site. */
  links: number;
}

/** How the renderer marks a link that leads out; no text of an author's can carry it. */
const LEADS_OUT = 'rel="nofollow ugc noopener"';

/** Makes of a source what is stored. Outside of transactions: rendering is work, and a lock must not wait for it. */
@Injectable()
export class TextPress {
  constructor(
    private readonly db: Db,
    private readonly settings: SiteSettings,
  ) {}

  /** At most one statement: the people whom the text names. */
  async prepare(source: string, lang: Language): Promise<PreparedText> {
    const handles = findHandles(source);
    const people = await accountsByHandles(this.db, handles);
    const mentions = new Map([...people].map(([handle, card]) => [handle, { accountId: card.id, name: card.name }]));
    const { html, excerpt, mentions: named } = renderMarkdown(source, { lang, mentions, origin: this.settings.origins[0] });
    const mentioned = named.flatMap((handle) => mentions.get(handle)?.accountId ?? []);
    return { source, html, excerpt, lang, mentioned, links: html.split(LEADS_OUT).length - 1 };
  }
}
