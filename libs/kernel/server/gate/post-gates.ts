import type { Language } from '../../contract';
import type { Actor } from '../actor';
import type { Tx } from '../db/tx';

/** What somebody is about to say, as far as a gate may judge it. */
export interface PostDraft {
  kind: 'topic' | 'post' | 'edit';
  groupId: string;
  /** As it was written; a topic's title is its first line. */
  text: string;
  /** How many links of it lead out of this site. */
  links: number;
  lang: Language;
}

/** `hold` is a stable code, worded by the catalogs under `refusals`: the author is told why. */
export interface Held {
  hold: string;
}

/**
 * Says whether a text waits for a moderator before anybody reads it; undefined lets it through. Asked inside the
 * transaction that would post it, so that what it counts is what is there. A `Refusal` that it throws refuses the text.
 */
export type PostGate = (tx: Tx, actor: Actor, draft: PostDraft) => Promise<Held | undefined>;

/** Who may hold texts back, and who asks: slices that know reasons register, slices that take texts ask. */
export class PostGates {
  private readonly gates: PostGate[] = [];

  register(gate: PostGate): void {
    this.gates.push(gate);
  }

  /** The first gate's reason to hold it, in the order of registration; undefined: it may be posted. */
  async ask(tx: Tx, actor: Actor, draft: PostDraft): Promise<Held | undefined> {
    for (const gate of this.gates) {
      const held = await gate(tx, actor, draft);
      if (held) return held;
    }
    return undefined;
  }
}
