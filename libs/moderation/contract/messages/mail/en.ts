import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';
import { en as conduct } from './conduct/en';

export const en: SameKeys<typeof es> = {
  ...conduct,
  reasons: {
    'no-breach': 'It does not break the rules.',
    spam: 'It is advertising or repeated content.',
    'off-topic': 'It is not about the group’s subject.',
    harassment: 'It attacks or harasses a person.',
    'personal-data': 'It exposes personal data.',
    illegal: 'It may be against the law.',
    duplicate: 'It is already discussed elsewhere.',
  },
  author: {
    subject: 'About what you posted: the moderators’ decision',
    approve: 'Your text, which was waiting to be read, has been posted: “{title}”',
    reject: 'Your text was not posted: “{title}”',
    hide: 'What you posted was hidden: “{title}”',
    delete: 'What you posted was deleted: “{title}”',
    move: 'What you posted was moved to another group: “{title}”',
    lock: 'Closed to new replies: “{title}”',
    keep: 'A moderator writes to you about: “{title}”',
    resolve: 'A moderator writes to you about: “{title}”',
    why: 'Reason: {why}',
    message: 'The moderator’s message: {message}',
    open: 'See it',
    appeal: 'Appeal the decision',
    'appeal-how': 'If you do not agree, you can appeal: somebody else will decide.',
  },
  flagger: {
    subject: 'Your report was dealt with',
    upheld: 'Thank you for telling us. Something was done about what you reported: “{title}”',
    kept: 'Thank you for telling us. What you reported was reviewed and does not break the rules: “{title}”',
    message: 'The moderator’s message: {message}',
    open: 'See your reports',
    closing: 'Only moderators know who reported it.',
  },
  question: {
    subject: 'A moderator asks you something',
    about: 'Before deciding about “{title}”, a moderator asks you:',
    button: 'Answer',
    closing: 'Only moderators read your answer.',
  },
};
