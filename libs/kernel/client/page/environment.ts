import { createContext, use } from 'react';
import type { Fetch, Language, PolicyActor, SiteRole } from '../../contract';
import type { Ligero, Theme } from '../preferences/preferences';

/** The signed-in person, as the page's first response tells; null for a guest. It changes only with a new document. */
export interface Account {
  id: string;
  handle: string;
  name: string;
  stakeholderGroup: string | null;
  country: string | null;
  photo: string | null;
  siteRole: SiteRole;
  /** May read and not write, on the whole site. */
  silenced?: boolean;
}

/** What a page knows of its reader and its site before it asks for anything. Plain data: it travels in the page. */
export interface Environment {
  /** Names this build; another one serving means that the page is old. */
  build: string;
  siteName: string;
  /** Scheme and host that canonical addresses begin with, no slash at the end. */
  origin: string;
  language: Language;
  theme: Theme;
  ligero: Ligero;
  /** IANA zone that times are first drawn in; the browser's own replaces it after hydration. */
  zone: string;
  account: Account | null;
}

export const EnvironmentContext = createContext<Environment | null>(null);
export const FetchContext = createContext<Fetch | null>(null);

/** The page's environment. Throws outside `KernelProvider`. */
export function useEnvironment(): Environment {
  const environment = use(EnvironmentContext);
  if (!environment) throw new Error('useEnvironment needs a KernelProvider above it');
  return environment;
}

/** The signed-in person or null for a guest. */
export const useAccount = (): Account | null => useEnvironment().account;

const GUEST: PolicyActor = { kind: 'guest' };

/** The reader in the words of the policies, so that `can(actor, …)` answers in the browser as it does on the server. */
export function policyActor(account: Account | null): PolicyActor {
  return account ? { kind: 'account', id: account.id, siteRole: account.siteRole, silenced: account.silenced } : GUEST;
}
export const usePolicyActor = (): PolicyActor => policyActor(useAccount());
