import type { Messages } from '@minga/kernel/contract';

type Modules = Record<string, Messages>;

/** The slice that a module's path belongs to. */
const sliceOf = (path: string): string => /libs\/([\w-]+)\//.exec(path)![1]!;

const isGroup = (message: Messages[string] | undefined): message is Messages => typeof message === 'object';

/** Joins groups of messages, and the groups within them; plain sentences at the top are some slice's own affair. */
function joinGroups(into: Messages, from: Messages): void {
  for (const [key, message] of Object.entries(from)) {
    if (!isGroup(message)) continue;
    const there = (into[key] ??= {}) as Messages;
    for (const [name, inner] of Object.entries(message)) there[name] = isGroup(inner) ? { ...(there[name] as Messages), ...inner } : inner;
  }
}

/**
 * One language's catalog: the layout's words under `web`, each slice's under its name, and what the contracts say of
 * refusals (`problems`, `refusals`, `fields`) joined over all slices, since a code says the same wherever it comes from.
 * So are the words of settings, by their keys: the stewards' page knows no slice.
 */
export function mergeMessages(web: Messages, words: Modules, sentences: Modules): Messages {
  const merged: Messages = { web };
  for (const [path, messages] of Object.entries(words)) merged[sliceOf(path)] = messages;
  const settings = (merged['settings'] = {});
  for (const messages of Object.values(words)) if (isGroup(messages['settings'])) joinGroups(settings, messages['settings']);
  for (const part of ['problems', 'refusals', 'fields']) {
    merged[part] = Object.assign({}, ...Object.values(sentences).map((messages) => messages[part])) as Messages;
  }
  return merged;
}
