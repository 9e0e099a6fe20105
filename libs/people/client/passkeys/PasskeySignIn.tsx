import { useApi, useT } from '@minga/kernel/client';
import { useCallback, useEffect, useRef } from 'react';
import { peopleRoutes } from '../../contract';
import { afterSignIn } from '../second-factor/after-sign-in';
import { canOffer, showPasskey, withdrawOffer } from './passkey-browser';
import { PasskeyButton } from './PasskeyButton';

/** Signing in with a passkey: by its button, or from the list that the browser offers under the e-mail field. */
export function PasskeySignIn({ next, emailId }: { next: string; emailId: string }) {
  const { t } = useT();
  const api = useApi(peopleRoutes);
  const enter = useCallback(
    async (offer: boolean) => {
      const credential = await showPasskey(api, offer);
      await api.signInWithPasskey({ body: { credential } });
      window.location.assign(afterSignIn(next));
    },
    [api, next],
  );
  useOffer(emailId, enter);
  return <PasskeyButton label={t('people.second-factor.passkeys.sign-in')} act={() => enter(false)} />;
}

/** From the first time that somebody goes to the field: until then the page loads nothing for it. What comes of it is silent unless a passkey is chosen. */
function useOffer(emailId: string, enter: (offer: boolean) => Promise<void>): void {
  const offered = useRef(false);
  useEffect(() => {
    const field = document.getElementById(emailId);
    const offer = async () => {
      if (offered.current) return;
      offered.current = true;
      if (await canOffer()) await enter(true).catch(() => undefined);
    };
    const begin = () => void offer();
    field?.addEventListener('focus', begin);
    return () => {
      field?.removeEventListener('focus', begin);
      if (offered.current) void withdrawOffer();
    };
  }, [emailId, enter]);
}
