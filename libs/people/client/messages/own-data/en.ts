import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const en: SameKeys<typeof es> = {
  title: 'Your data',
  lead: 'Take a copy of everything of yours with you, or delete the account.',
  'to-page': 'Download or delete',
  export: {
    title: 'Download your data',
    about: 'A ZIP file with your profile, affiliations, sessions, groups, posts with their topics, edits, reactions, read marks and drafts: as JSON for programs and as a page to read.',
    ask: 'Prepare the file',
    waiting: 'The file is being prepared. We will write to you when it is ready.',
    failed: 'The file could not be prepared. Ask for it again.',
    ready: 'Ready until',
    download: 'Download ({size})',
  },
  delete: {
    title: 'Delete the account',
    about: 'You are signed out, and after {days} days everything that says who you are is erased. If you sign in before, the account stays.',
    'to-page': 'See what will happen',
    goes: 'Erased',
    profile: 'Your profile, picture, sessions, drafts and read marks',
    names: 'Your name in mentions and quotes by others: “deleted account” stands there',
    figures: 'What there is of you',
    parts: {
      memberships: 'Groups you belong to',
      requests: 'Requests for help you made',
      offers: 'Offers of help you made',
      'live-questions': 'Questions in sessions',
      'live-messages': 'Messages in session chats',
      topics: 'Topics you opened',
      posts: 'Posts you wrote',
      drafts: 'Drafts',
      reactions: 'Reactions',
    },
    written: 'What becomes of what you wrote',
    keep: 'It stays, without your name',
    'keep-hint': 'Conversations can still be followed',
    remove: 'It is removed',
    'remove-hint': 'Where others answered, a mark without text stays',
    forbidden: 'On this site what was written stays, without your name, so that conversations can be followed.',
    submit: 'Delete my account',
    back: 'Back to your account',
    'done-title': 'Your account will be deleted',
    done: 'It is erased on {date}. If you change your mind, sign in before then: the account stays.',
  },
};
export default en;
