import type { HeldText } from './moderation.views';

/** True when what was sent waits for a moderator. */
export const isHeld = (answer: object): answer is HeldText => 'held' in answer;

/** What was posted, for who knows that nothing holds it back. @throws Error when it was kept back all the same */
export function posted<T extends object>(answer: T | HeldText): T {
  if (isHeld(answer)) throw new Error(`The text waits for a moderator: ${answer.held.hold}`);
  return answer;
}
