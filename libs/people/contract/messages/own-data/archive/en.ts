import type { SameKeys } from '@minga/kernel/contract';
import type { es } from './es';

export const en: SameKeys<typeof es> = {
  title: 'Your data',
  about: 'Everything that this site keeps of you. The same is in the JSON files, one a kind of data.',
  nothing: 'There is nothing.',
  files: {
    profile: 'Profile',
    affiliations: 'Affiliations',
    sessions: 'Sessions',
    acts: 'Recorded acts about your account',
    'invitations-used': 'Invitations you used',
    'invitations-sent': 'Invitations you sent',
    registration: 'Registration',
    memberships: 'Groups',
    'membership-requests': 'Requests to join',
    'invitations-received': 'Invitations to groups',
    'group-sanctions': 'Measures in groups',
    topics: 'Topics',
    posts: 'Posts',
    edits: 'Earlier versions of posts',
    reactions: 'Reactions',
    'read-marks': 'Read marks',
    drafts: 'Drafts',
    'waiting-texts': 'Texts that waited for review',
    flags: 'Flags you raised',
    identities: 'Accounts at identity providers',
    moderation: 'Decisions of moderators',
    appeals: 'Appeals',
    sanctions: 'Measures on your account',
  },
};
