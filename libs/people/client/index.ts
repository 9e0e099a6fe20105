import type { ClientSlice } from '@minga/kernel/client';

export { errorBeside, FormErrors, type FormErrorsProps } from './parts/FormErrors';
export { personInitials } from './parts/initials';
export { PersonAvatar, PersonLink, PersonName, personAddress, type PersonNameProps, type ShownPerson } from './parts/person';
export { StakeholderBalance, StakeholderLegend, StakeholderMark, StakeholderRow, type StakeholderCounts } from './parts/stakeholders';
export { meQuery, useMe } from './people.queries';

/** Pages of people, for apps/web. */
export const peopleClient: ClientSlice = {
  name: 'people',
  routes: [
    { path: 'sign-in', lazy: () => import('./sign-in/SignInPage') },
    { path: 'sign-in/code', lazy: () => import('./second-factor/CodePage') },
    { path: 'sign-in/done', lazy: () => import('./second-factor/signed-in') },
    { path: 'sign-out', lazy: () => import('./sign-in/sign-out') },
    { path: 'register', lazy: () => import('./register/RegisterPage') },
    { path: 'account', lazy: () => import('./account/AccountPage') },
    { path: 'confirm', lazy: () => import('./step-up/ConfirmPage') },
    { path: 'account/authenticator', lazy: () => import('./second-factor/AuthenticatorPage') },
    { path: 'p/:handle', lazy: () => import('./person/PersonPage') },
  ],
  accountMenu: [
    { id: 'profile', label: 'people.menu.profile', to: '/p/:handle', order: 10 },
    { id: 'account', label: 'people.menu.account', to: '/account', order: 20 },
  ],
};
