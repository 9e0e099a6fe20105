import { ActForm, useAccount, useT, type Page } from '@minga/kernel/client';
import { PersonName } from '@minga/people/client';
import { Button, LinkButton, Section } from '@minga/ui';
import { liveRoutes, OVER_STATES, type SessionView, type signUpRoutes } from '../../contract';
import type { RouteResult } from '@minga/kernel/contract';
import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

export type SignedUpList = RouteResult<typeof signUpRoutes.signedUp>['items'];
const SIGNED_STATES: readonly string[] = ['scheduled', 'lobby'];

/** Who signed up, for those who run the session. */
export const loadSignedUp = async ({ api }: Page, view: SessionView): Promise<SignedUpList> =>
  view.runs ? (await api(liveRoutes).signedUp({ params: { sessionId: view.id } })).items : [];

/** Who will come, and the reader’s own place. */
export function SignUpSection({ view, signedUp }: { view: SessionView; signedUp: SignedUpList }) {
  const { t } = useT();
  const { people, waiting, mine } = view.signUps;
  if (view.state === 'draft' || view.state === 'cancelled' || (OVER_STATES.includes(view.state) && people === 0)) return null;
  const counted = view.capacity !== null ? t('live.signup.of', { people, count: view.capacity }) : people > 0 ? t('live.signup.people', { count: people }) : t('live.signup.nobody');
  return (
    <Section title={t('live.signup.title')} id="signup">
      <p aria-live="polite">
        {counted}
        {waiting > 0 && `, ${t('live.signup.queue', { count: waiting })}`}
      </p>
      {view.invited && !mine && <p className="strong">{t('live.about.invited')}</p>}
      {mine && <p className="st ok">{t(`live.signup.${mine}`)}</p>}
      {SIGNED_STATES.includes(view.state) && <Sign view={view} />}
      {view.runs && people + waiting > 0 && <Who signedUp={signedUp} count={people + waiting} />}
    </Section>
  );
}

function Sign({ view }: { view: SessionView }) {
  const { t } = useT();
  const account = useAccount();
  const { people, mine } = view.signUps;
  if (!account) return <LinkButton href={`/sign-in?next=${encodeURIComponent(view.address)}`}>{t('live.signup.sign-in')}</LinkButton>;
  return (
    <ActForm intent={mine ? 'leave' : 'sign-up'} className="stack">
      {!mine && view.capacity !== null && people >= view.capacity && <p className="meta">{t('live.signup.full')}</p>}
      <Button type="submit" tone={mine ? undefined : 'primary'}>
        {t(mine === 'waiting' ? 'live.signup.leave-queue' : mine ? 'live.signup.leave' : 'live.signup.sign')}
      </Button>
    </ActForm>
  );
}

/** @param count of those there are now: the list is read again when it is behind */
function Who({ signedUp, count }: { signedUp: SignedUpList; count: number }) {
  const { t } = useT();
  const { revalidate } = useRevalidator();
  const behind = signedUp.length !== count;
  useEffect(() => {
    if (behind) void revalidate();
  }, [behind, count, revalidate]);
  return (
    <details className="ses-t">
      <summary>{t('live.signup.who')}</summary>
      <ul role="list">
        {signedUp.map(({ person, place }) => (
          <li key={person.id}>
            <PersonName person={person} /> {place === 'waiting' && <span className="meta">{t('live.signup.waits')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
