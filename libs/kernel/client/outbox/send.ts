import { MUTATION_HEADER, problemIn, type Answer, type Fetch, type Problem } from '../../contract';
import type { Attempt, OutboxEntry } from './entry';

/** A request that took too long passes, as too many of them do; every other refusal of the request itself stands. */
const PASSING = new Set([408, 425]);

const TOO_MANY = 429;

/** The server is well and says when to come back. */
async function waitOf(response: Answer): Promise<Attempt> {
  const after = Number(response.headers.get('retry-after'));
  const problem = problemIn(await response.json().catch(() => undefined));
  return { kind: 'later', ...(problem && { problem }), ...(after > 0 && { afterSeconds: after }) };
}

const unworded = (status: number): Problem => ({ type: 'about:blank', status, code: 'unavailable', title: '' });

/** Sends an entry once. Whatever may turn out otherwise next time is `later`. */
export async function attempt(entry: OutboxEntry, fetch: Fetch): Promise<Attempt> {
  try {
    const response = await fetch(entry.url, {
      method: entry.method,
      headers: { accept: 'application/json', 'content-type': 'application/json', [MUTATION_HEADER]: entry.id },
      body: JSON.stringify(entry.body ?? {}),
    });
    if (response.status === TOO_MANY) return await waitOf(response);
    if (response.status >= 500 || PASSING.has(response.status)) return { kind: 'later' };
    const answer: unknown = response.status === 204 ? undefined : await response.json();
    if (response.ok) return { kind: 'done', result: answer };
    return { kind: 'refused', problem: problemIn(answer) ?? unworded(response.status) };
  } catch {
    return { kind: 'later' };
  }
}
