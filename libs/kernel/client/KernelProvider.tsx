import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { I18nProvider } from './i18n/I18n';
import { KeptContext, type PartsOfPage } from './kept/Kept';
import { LiveContext } from './live/hooks';
import type { Live } from './live/live';
import { OutboxContext } from './outbox/hooks';
import type { Outbox } from './outbox/outbox';
import { EnvironmentContext, FetchContext } from './page/environment';
import type { PageTools } from './page/page';
import { SlotsContext } from './slots/Slot';
import { ClockProvider } from './time/ClockProvider';

export interface KernelProviderProps {
  tools: PageTools;
  /** Null on the server. */
  live: Live | null;
  /** Null on the server and for guests. */
  outbox: Outbox | null;
  /** What the server keeps of drawn parts; nothing in the browser. */
  kept?: PartsOfPage;
  children: ReactNode;
}

/** Everything that the hooks of this library stand on. The composition root puts one around the router. */
export function KernelProvider({ tools, live, outbox, kept, children }: KernelProviderProps) {
  return (
    <EnvironmentContext value={tools.environment}>
      <FetchContext value={tools.fetch}>
        <QueryClientProvider client={tools.queries}>
          <I18nProvider translator={tools.translator}>
            <SlotsContext value={tools.slots}>
              <LiveContext value={live}>
                <OutboxContext value={outbox}>
                  <KeptContext value={kept ?? null}>
                    <ClockProvider>{children}</ClockProvider>
                  </KeptContext>
                </OutboxContext>
              </LiveContext>
            </SlotsContext>
          </I18nProvider>
        </QueryClientProvider>
      </FetchContext>
    </EnvironmentContext>
  );
}
