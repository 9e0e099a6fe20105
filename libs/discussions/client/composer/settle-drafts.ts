/** A draft as one place keeps it. `at`: milliseconds of the clock that wrote it, which is also the server's revision. */
export interface KeptDraft {
  text: string;
  at: number;
}

export interface Settled {
  text: string;
  /** The other one, where they differ: it can be taken back. */
  other: KeptDraft | null;
}

const blank = (draft: KeptDraft | null | undefined): draft is null | undefined => !draft || draft.text.trim() === '';

/** Which of two drafts to go on with: the later one. What the other says is kept, never thrown away. */
export function settleDrafts(here: KeptDraft | null | undefined, there: KeptDraft | null | undefined): Settled {
  if (blank(here)) return { text: there?.text ?? '', other: null };
  if (blank(there) || there.text === here.text) return { text: here.text, other: null };
  return here.at >= there.at ? { text: here.text, other: there } : { text: there.text, other: here };
}
