import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const en: SameKeys<typeof es> = {
  families: { account: 'Accounts', affiliation: 'Affiliations', organisation: 'Organisations', group: 'Groups', 'site-setting': 'Settings', audit: 'Record', submission: 'Held posts', passkey: 'Passkeys', identity: 'Identity providers' },
  acts: {
    'site-setting': { changed: 'Changed a setting' },
    audit: { exported: 'Downloaded the record' },
    account: {
      'address-changed': 'Changed the mail address',
      'address-restored': 'Took the mail address back',
      banned: 'Banned somebody',
      'data-asked': 'Asked for their data',
      'data-fetched': 'Downloaded their data',
      deleted: 'Deleted the account',
      'deletion-asked': 'Asked to delete the account',
      'deletion-undone': 'Stopped the deletion of the account',
      'password-changed': 'Changed the password',
      recovered: 'Recovered access',
      'role-changed': 'Changed the role on the site',
      'sanction-lifted': 'Lifted a sanction',
      'second-factor-reset': 'Removed somebody’s second factor',
      'sessions-ended': 'Ended somebody’s sessions',
      silenced: 'Silenced somebody',
      suspended: 'Suspended somebody',
      warned: 'Warned somebody',
    },
    affiliation: { lapsed: 'An affiliation lapsed: the e-mail address changed', verified: 'Verified an affiliation', ended: 'Ended an affiliation', refused: 'Refused an affiliation' },
    organisation: {
      changed: 'Changed an organisation',
      confirmed: 'Confirmed an organisation',
      described: 'Described an organisation',
      'domain-set': 'Gave an organisation a domain',
      'domain-removed': 'Took a domain from an organisation',
      merged: 'Merged two organisations',
      refused: 'Refused an organisation',
    },
    group: { 'settings-changed': 'Changed a group’s settings', 'role-changed': 'Changed a role in a group', 'member-removed': 'Removed somebody from a group', 'member-silenced': 'Silenced somebody in a group' },
    note: { added: 'Wrote a moderators’ note', removed: 'Removed a moderators’ note' },
    registration: { forgotten: 'Forgot a refused registration' },
    submission: { approved: 'Approved a post', rejected: 'Rejected a post' },
    passkey: { added: 'Added a passkey', removed: 'Removed a passkey', 'count-fell': 'A passkey may have been copied' },
    'recovery-code': { used: 'Used a recovery code' },
    password: { removed: 'Removed the password' },
    post: { edited: 'Edited somebody else’s post' },
    identity: { linked: 'Linked an identity provider', unlinked: 'Unlinked an identity provider' },
  },
};
export default en;
