import type { ClientSlice } from '@minga/kernel/client';

/** Pages of the expert exchange, for apps/web. */
export const exchangeClient: ClientSlice = {
  name: 'exchange',
  routes: [
    { path: 'x', lazy: () => import('./board/BoardPage') },
    { path: 'x/new', lazy: () => import('./form/RequestFormPage') },
    { path: 'x/own', lazy: () => import('./board/OwnRequestsPage') },
    { path: 'x/cases', lazy: () => import('./case/CasesPage') },
    { path: 'x/cases/:case', lazy: () => import('./case/CasePage') },
    { path: 'x/figures', lazy: () => import('./figures/FiguresPage') },
    { path: 'x/:address/case', lazy: () => import('./case/CaseFormPage') },
    { path: 'x/agreements/:digest', lazy: () => import('./agreement/VerifyPage') },
    { path: 'x/pledges', lazy: () => import('./funding/OwnPledgesPage') },
    { path: 'x/about-matching', lazy: () => import('./matching/AboutPage') },
    { path: 'x/experts', lazy: () => import('./experts/DirectoryPage') },
    { path: 'x/experts/me', lazy: () => import('./experts/OwnExpertPage') },
    { path: 'x/experts/o/:address', lazy: () => import('./experts/capacity/CapacityPage') },
    { path: 'x/experts/o/:address/edit', lazy: () => import('./experts/capacity/CapacityFormPage') },
    { path: 'x/experts/:handle', lazy: () => import('./experts/ExpertPage') },
    { path: 'x/:address', lazy: () => import('./request/RequestPage') },
    { path: 'x/:address/edit', lazy: () => import('./form/RequestFormPage') },
  ],
  nav: [{ id: 'exchange', label: 'exchange.nav', to: '/x', icon: 'swap', order: 30 }],
  slots: {
    'group.aside': [() => import('./board/GroupRequests')],
    'home.aside': [() => import('./board/HomeRequests')],
    'person.main': [() => import('./experts/PersonExpert')],
    'organisation.main': [() => import('./experts/capacity/OrganisationCapacity')],
  },
  accountMenu: [{ id: 'expert', label: 'exchange.experts.own.title', to: '/x/experts/me', order: 26 }, { id: 'requests', label: 'exchange.own.title', to: '/x/own', order: 25 }],
  adminRoutes: [{ path: 'taxonomy', lazy: () => import('./taxonomy/TaxonomyPage') }, { path: 'exchange', lazy: () => import('./desk/DeskPage') }],
  adminMenu: [{ id: 'taxonomy', label: 'exchange.terms.menu', to: '/admin/taxonomy', order: 61 }, { id: 'exchange', label: 'exchange.desk.menu', to: '/admin/exchange', order: 12, count: 'exchange.requests' }],
};
