import type { ClientSlice } from '@minga/kernel/client';

export { orConfirm } from './second-factor/or-confirm';
export { errorBeside, FormErrors, useRefusedText, type FormErrorsProps } from './parts/FormErrors';
export { usePeople } from './parts/use-people';
export { spokenName } from './parts/spoken-name';
export { personInitials } from './parts/initials';
export { DirectoryHead, DirectoryList, type DirectoryListProps } from './parts/Directory';
export { PersonAvatar, PersonLink, PersonName, personAddress, VerifiedMark, type PersonNameProps, type ShownPerson } from './parts/person';
export { StakeholderBalance, StakeholderLegend, StakeholderMark, StakeholderRow, type StakeholderCounts } from './parts/stakeholders';
export { invitationInput } from './invitations/invitation-input';
export { InvitationForm } from './invitations/InvitationForm';
export { InvitationRows } from './invitations/InvitationRows';
export { meQuery, useMe } from './people.queries';

/** Pages of people, for apps/web. */
export const peopleClient: ClientSlice = {
  name: 'people',
  routes: [
    { path: 'sign-in', lazy: () => import('./sign-in/SignInPage') },
    { path: 'account/link', lazy: () => import('./providers/WaitingPage') },
    { path: 'sign-in/code', lazy: () => import('./second-factor/CodePage') },
    { path: 'sign-in/done', lazy: () => import('./second-factor/signed-in') },
    { path: 'sign-out', lazy: () => import('./sign-in/sign-out') },
    { path: 'register', lazy: () => import('./register/RegisterPage') },
    { path: 'register/waiting', lazy: () => import('./admission/WaitingPage') },
    { path: 'register/answer', lazy: () => import('./admission/AnswerPage') },
    { path: 'invite/:token', lazy: () => import('./invitations/InvitePage') },
    { path: 'verify', lazy: () => import('./proof/VerifyPage') },
    { path: 'recover', lazy: () => import('./proof/RecoverPage') },
    { path: 'enter', lazy: () => import('./proof/EnterPage') },
    { path: 'undo-address', lazy: () => import('./proof/UndoPage') },
    { path: 'account/address', lazy: () => import('./proof/AddressPage') },
    { path: 'account', lazy: () => import('./account/AccountPage') },
    { path: 'account/data', lazy: () => import('./own-data/DataPage') },
    { path: 'account/delete', lazy: () => import('./own-data/DeletePage') },
    { path: 'account/left', lazy: () => import('./own-data/LeftPage') },
    { path: 'confirm', lazy: () => import('./step-up/ConfirmPage') },
    { path: 'account/authenticator', lazy: () => import('./second-factor/AuthenticatorPage') },
    { path: 'p/:handle', lazy: () => import('./person/PersonPage') },
    { path: 'organisations', lazy: () => import('./organisations/OrganisationsPage') },
    { path: 'organisations/new', lazy: () => import('./organisations/NewOrganisationPage') },
    { path: 'o/:address', lazy: () => import('./organisations/OrganisationPage') },
  ],
  accountMenu: [
    { id: 'profile', label: 'people.menu.profile', to: '/p/:handle', order: 10 },
    { id: 'account', label: 'people.menu.account', to: '/account', order: 20 },
    { id: 'organisations', label: 'people.organisations.menu', to: '/organisations', order: 30 },
  ],
  foot: [{ id: 'organisations', label: 'people.organisations.menu', to: '/organisations', order: 10 }],
  adminRoutes: [
    { path: 'people', lazy: () => import('./steward/PeoplePage') },
    { path: 'registrations', lazy: () => import('./admission/RegistrationsPage') },
    { path: 'invitations', lazy: () => import('./invitations/AdminInvitationsPage') },
    { path: 'providers', lazy: () => import('./providers/ProvidersPage') },
    { path: 'providers/new', lazy: () => import('./providers/NewProviderPage') },
    { path: 'providers/:providerId', lazy: () => import('./providers/ProviderPage') },
    { path: 'organisations', lazy: () => import('./organisations/admin/AdminOrganisationsPage') },
    { path: 'organisations/:organisationId', lazy: () => import('./organisations/admin/AdminOrganisationPage') },
    { path: 'verification', lazy: () => import('./organisations/admin/VerificationPage') },
  ],
  adminMenu: [
    { id: 'people', label: 'people.steward.title', to: '/admin/people', order: 25 },
    { id: 'registrations', label: 'people.admission.menu', to: '/admin/registrations', order: 25, count: 'people.registrations' },
    { id: 'invitations', label: 'people.invitations.menu', to: '/admin/invitations', order: 26 },
    { id: 'providers', label: 'people.providers.admin.menu', to: '/admin/providers', order: 40 },
    { id: 'organisations', label: 'people.organisations.title', to: '/admin/organisations', order: 30, count: 'people.organisations' },
    { id: 'verification', label: 'people.organisations.verification', to: '/admin/verification', order: 31, count: 'people.affiliations' },
  ],
};
