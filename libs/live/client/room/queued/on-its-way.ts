import type { Pending } from '@minga/kernel/client';

/** A question or a message that is not there yet. */
export interface PendingText {
  pending: Pending;
  text: string;
}
export interface PendingVote {
  pending: Pending;
  pollId: string;
  choices: readonly string[];
}
export interface PendingSupport {
  pending: Pending;
  questionId: string;
  on: boolean;
}

/** What of a session is on its way, told apart by what it would do. */
export interface OnItsWay {
  asked: PendingText[];
  said: PendingText[];
  votes: PendingVote[];
  supports: PendingSupport[];
  /** The hand that is being raised. */
  raised: Pending | undefined;
  /** One's own hand that is being taken down. */
  lowered: Pending | undefined;
}

const ASK = /^\/api\/live\/[^/]+\/questions$/;
const SAY = /^\/api\/live\/[^/]+\/chat$/;
const RAISE = /^\/api\/live\/[^/]+\/hands$/;
const LOWER = /^\/api\/live\/[^/]+\/hands\/[^/]+\/lower$/;
const SUPPORT = /^\/api\/live\/questions\/([^/]+)\/vote$/;
const VOTE = /^\/api\/live\/polls\/([^/]+)\/vote$/;

/** Stored by an earlier page, maybe of another build: only what is well-formed counts. */
const field = (body: unknown, name: string): unknown => (body as Record<string, unknown> | null | undefined)?.[name];
const textOf = (body: unknown): string => ((text) => (typeof text === 'string' ? text : ''))(field(body, 'text'));
const choicesOf = (body: unknown): string[] => ((choices) => (Array.isArray(choices) ? choices.filter((one) => typeof one === 'string') : []))(field(body, 'choices'));

/** Sorts the outbox's entries of a session by what they are, oldest first. @param held texts that still stand in their form */
export function onItsWay(entries: readonly Pending[], held: ReadonlySet<string> = new Set()): OnItsWay {
  const found: OnItsWay = { asked: [], said: [], votes: [], supports: [], raised: undefined, lowered: undefined };
  for (const pending of entries) {
    const { url, body } = pending;
    const [support, vote] = [SUPPORT.exec(url), VOTE.exec(url)];
    if (ASK.test(url) || SAY.test(url)) {
      if (!held.has(pending.id)) (ASK.test(url) ? found.asked : found.said).push({ pending, text: textOf(body) });
    }
    if (support) found.supports.push({ pending, questionId: support[1]!, on: field(body, 'on') === true });
    else if (vote) found.votes.push({ pending, pollId: vote[1]!, choices: choicesOf(body) });
    else if (RAISE.test(url)) found.raised = pending;
    else if (LOWER.test(url)) found.lowered = pending;
  }
  return found;
}

/** What must not be lost when it is refused: who wrote or chose it decides what becomes of it. */
export const isKept = ({ url }: Pick<Pending, 'url'>): boolean => ASK.test(url) || SAY.test(url) || VOTE.test(url);
