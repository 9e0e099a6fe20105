import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  problems: {
    'slow-mode': 'This topic or group is in slow mode: wait a little before you post again. Your text is still here.',
    'submission-decided': 'This text no longer waits: it was decided or withdrawn.',
    'submission-stale': 'The post was changed or deleted since this change was proposed: reject it with the reason.',
    'same-group': 'The topic is in that group already.',
    'merge-groups': 'Only topics of one group, read by the same people, can be merged. Move it first.',
    'merge-self': 'Choose another topic.',
    'split-opens-deleted': 'The first chosen post is deleted and cannot open a topic. Choose another.',
    'stale-edit': 'This post changed while you were writing. Compare your text with the current one and publish again.',
    'parent-deleted': 'The post you are replying to was deleted. Your text is still here: reply to another post or to the topic.',
  },
  fields: {
    'unknown-posts': 'Choose replies that are still in this topic.',
    'unknown-parent': 'The post you are replying to is not in this topic. Reply to another post or to the topic.',
    'unknown-answer': 'Choose a reply in this topic that has not been deleted.',
    'reason-required': 'Write why you are deleting it: the reason is shown in its place.',
    'malformed-tag': 'Use letters, numbers and hyphens; for example, open-data.',
    repeated: 'Remove what is repeated.',
    'unknown-choice': 'Choose one of the options.',
  },
  refusals: {
    'post-moved': 'The post went to another topic.',
    'topic-locked': 'The topic is locked: it takes no more replies.',
    'topic-archived': 'The topic is archived: it can no longer be changed.',
    'moderators-announce': 'Announcements are published by those who moderate or chair the group.',
    'opener-or-moderators': 'Whoever opened the topic and those who moderate the group can do this.',
    'not-a-question': 'Only a question can have an accepted answer.',
    'own-posts-only': 'Only the author of the post can do this.',
    'post-deleted': 'The post was deleted.',
    'moderators-restore': 'It was deleted by moderation: those who moderate the group can restore it.',
  },
};
