import type { Environment, MessageLoaders } from '@minga/kernel/client';
import type { Messages } from '@minga/kernel/contract';
import type { RouteObject } from 'react-router';
import { firstWordsDo } from '../messages/first-words-do';

/** One chunk a language: a page loads its own and no other. */
const messageLoaders: MessageLoaders = {
  es: () => import('../messages/es').then((module) => module.default),
  pt: () => import('../messages/pt').then((module) => module.default),
  en: () => import('../messages/en').then((module) => module.default),
  fr: () => import('../messages/fr').then((module) => module.default),
};

/** The words of a guest's first page, which the build makes of the above. */
const firstLoaders: MessageLoaders = {
  es: () => import('../messages/first/es').then((module) => module.default),
  pt: () => import('../messages/first/pt').then((module) => module.default),
  en: () => import('../messages/first/en').then((module) => module.default),
  fr: () => import('../messages/first/fr').then((module) => module.default),
};

/** Lets each page that is not here yet bring the rest of the words with it. */
function withWords(routes: RouteObject[], bring: () => Promise<unknown>): void {
  for (const route of routes) {
    const { lazy } = route;
    if (typeof lazy === 'function') route.lazy = async () => (await Promise.all([lazy(), bring()]))[0];
    if (route.children) withWords(route.children, bring);
  }
}

/** The words that a page is made live with; its routes' modules are here. */
export async function loadMessages({ language, account }: Environment, routes: RouteObject[], handles: readonly unknown[]): Promise<Messages> {
  if (!firstWordsDo(account, handles)) return messageLoaders[language]();
  const messages = { ...(await firstLoaders[language]()) };
  let rest: Promise<unknown> | undefined;
  // The translator looks into this object each time.
  withWords(routes, () => (rest ??= messageLoaders[language]().then((all) => Object.assign(messages, all))));
  return messages;
}
