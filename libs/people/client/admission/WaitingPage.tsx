import '@minga/ui/styles/screens/sign-in.css';
import { pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { LinkButton } from '@minga/ui';

const WORDS = 'people.admission';

export const loader = pageLoader(() => Promise.resolve(null));

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t(`${WORDS}.waiting-title`), hidden: true }) };

/** Said to who proved their address where stewards approve. */
export function Component() {
  const { t } = useT();
  return (
    <main id="main" className="wrap page stack-l si-f">
      <div>
        <h1 className="h1">{t(`${WORDS}.waiting-title`)}</h1>
        <p className="lead">{t(`${WORDS}.waiting`)}</p>
      </div>
      <div>
        <LinkButton href="/">{t(`${WORDS}.home`)}</LinkButton>
      </div>
    </main>
  );
}
