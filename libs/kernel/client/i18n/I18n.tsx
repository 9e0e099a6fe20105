import { createContext, use, type ReactNode } from 'react';
import type { Translator } from '../../contract';

const I18nContext = createContext<Translator | null>(null);

export function I18nProvider({ translator, children }: { translator: Translator; children: ReactNode }) {
  return <I18nContext value={translator}>{children}</I18nContext>;
}

/** The page's translator: `const { t, number } = useT()`, `t('discussions.reply', { name })`. */
export function useT(): Translator {
  const translator = use(I18nContext);
  if (!translator) throw new Error('useT needs an I18nProvider above it');
  return translator;
}
