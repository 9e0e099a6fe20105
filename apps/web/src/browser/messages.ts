import type { MessageLoaders } from '@minga/kernel/client';

/** One chunk a language: a page loads its own and no other. */
export const messageLoaders: MessageLoaders = {
  es: () => import('../messages/es').then((module) => module.default),
  pt: () => import('../messages/pt').then((module) => module.default),
  en: () => import('../messages/en').then((module) => module.default),
  fr: () => import('../messages/fr').then((module) => module.default),
};
