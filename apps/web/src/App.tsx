import { KernelProvider, useT, type KernelProviderProps } from '@minga/kernel/client';
import { UiProvider, type UiProviderProps } from '@minga/ui';
import { useMemo } from 'react';
import { PageLink } from './layout/PageLink';

/** The providers of every page, the same on both sides. */
export function App({ children, ...parts }: KernelProviderProps) {
  return (
    <KernelProvider {...parts}>
      <Parts ligero={parts.tools.environment.ligero !== 'off'}>{children}</Parts>
    </KernelProvider>
  );
}

/** What the parts of pages know of the reader. */
function Parts({ ligero, children }: Pick<UiProviderProps, 'ligero' | 'children'>) {
  const { t, number } = useT();
  const lengths = useMemo(
    () => ({ left: (count: number) => t('web.field-left', { count, n: number(count) }), over: (count: number) => t('web.field-over', { count, n: number(count) }) }),
    [t, number],
  );
  return (
    <UiProvider Link={PageLink} ligero={ligero} lengths={lengths}>
      {children}
    </UiProvider>
  );
}
