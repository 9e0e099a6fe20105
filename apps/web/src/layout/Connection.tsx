import { useConnection, useT, type ConnectionState } from '@minga/kernel/client';
import { Presence } from '@minga/ui';

const WORDS: Record<Exclude<ConnectionState, 'idle'>, string> = { connecting: 'web.connecting', connected: 'web.connected', offline: 'web.offline' };

/** Whether what is on the page is kept up to date. Nothing is said before the page is hydrated. */
export function Connection() {
  const { t } = useT();
  const state = useConnection();
  if (state === 'idle') return null;
  return (
    <span role="status" className={state === 'offline' ? 'offline' : undefined}>
      {state === 'connected' ? <Presence>{t(WORDS[state])}</Presence> : t(WORDS[state])}
    </span>
  );
}
