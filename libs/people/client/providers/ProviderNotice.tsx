import { useT } from '@minga/kernel/client';
import { Notice } from '@minga/ui';
import { useSearchParams } from 'react-router';

const DONE = new Set(['linked', 'welcome']);

/** How a visit to a provider ended, on the page that it came back to. */
export function ProviderNotice() {
  const { t, has } = useT();
  const code = useSearchParams()[0].get('provider');
  if (!code) return null;
  if (DONE.has(code)) {
    return (
      <Notice tone="ok" role="status">
        <p>{t(`people.providers.${code}`)}</p>
      </Notice>
    );
  }
  const key = [`people.providers.refused.${code}`, `refusals.${code}`].find((known) => has(known));
  return (
    <Notice tone="err" role="alert">
      <p>{t(key ?? 'people.providers.refused.provider-answer')}</p>
    </Notice>
  );
}
