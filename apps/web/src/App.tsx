import { KernelProvider, type KernelProviderProps } from '@minga/kernel/client';
import { UiProvider } from '@minga/ui';
import { PageLink } from './layout/PageLink';

/** The providers of every page, the same on both sides. */
export function App({ children, ...parts }: KernelProviderProps) {
  return (
    <KernelProvider {...parts}>
      <UiProvider Link={PageLink} ligero={parts.tools.environment.ligero !== 'off'}>
        {children}
      </UiProvider>
    </KernelProvider>
  );
}
