import type { Messages } from '@minga/kernel/contract';

type Modules = Record<string, Messages>;

/** The slice that a module's path belongs to. */
const sliceOf = (path: string): string => /libs\/([\w-]+)\//.exec(path)![1]!;

/**
 * One language's catalog: the layout's words under `web`, each slice's under its name, and what the contracts say of
 * refusals (`problems`, `refusals`, `fields`) joined over all slices, since a code says the same wherever it comes from.
 */
export function mergeMessages(web: Messages, words: Modules, sentences: Modules): Messages {
  const merged: Messages = { web };
  for (const [path, messages] of Object.entries(words)) merged[sliceOf(path)] = messages;
  for (const part of ['problems', 'refusals', 'fields']) {
    merged[part] = Object.assign({}, ...Object.values(sentences).map((messages) => messages[part])) as Messages;
  }
  return merged;
}
