import { ActForm, useClock, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Button, Checkbox, Section, TextAreaField } from '@minga/ui';
import type { SessionAct, SessionView } from '../../contract';

const PREFIX = 'sa-';
/** Those that are done here; the others belong to the room and to the report. */
const HERE: readonly SessionAct[] = ['schedule', 'restore', 'open-lobby', 'start', 'cancel'];
/** Beginning is offered when it is near; without script always. */
const BEGIN: readonly SessionAct[] = ['open-lobby', 'start'];
const NEAR_MS = 60 * 60_000;
const FOLLOWED: readonly SessionAct[] = ['schedule', 'cancel'];

/** What the reader may move the session by, in the order of the table; what is missing is said. */
export function NextActs({ view }: { view: SessionView }) {
  const { t } = useT();
  const refused = useRefusedForm();
  const { now } = useClock();
  const near = now === null || Date.parse(view.startsAt) - now < NEAR_MS;
  const acts = view.next.filter(({ act }) => HERE.includes(act) && (near || !BEGIN.includes(act)));
  if (acts.length === 0) return null;
  const own = HERE.includes(refused?.values['intent'] as SessionAct) ? refused : undefined;
  const missing = [...new Set(acts.flatMap((next) => next.missing))].filter((need) => need !== 'reason');
  return (
    <Section title={t('live.page.next')} id="next">
      <FormErrors refused={own} labels={{ reason: t('live.reason') }} prefix={PREFIX} />
      {missing.map((need) => (
        <p key={need} className="meta">
          {t(`live.needs.${need}`)}
        </p>
      ))}
      <div className="stack">
        {acts.map(({ act, missing: lacks }) =>
          act === 'cancel' ? (
            <Cancel key={act} view={view} error={errorBeside(own, 'reason')} typed={own?.values['reason']} />
          ) : (
            <ActForm key={act} intent={act} className="stack">
              {act === 'schedule' && <p className="meta">{t('live.consequences.schedule')}</p>}
              <Following view={view} act={act} />
              <Button type="submit" tone={act === 'start' ? 'live' : act === 'open-lobby' ? undefined : 'primary'} disabled={lacks.length > 0}>
                {t(`live.acts.${act}`)}
              </Button>
            </ActForm>
          ),
        )}
      </div>
    </Section>
  );
}

function Following({ view, act }: { view: SessionView; act: SessionAct }) {
  const { t } = useT();
  if (!FOLLOWED.includes(act) || !view.series || view.series.later === 0) return null;
  return <Checkbox name="following" label={t('live.following')} defaultChecked={act === 'schedule'} />;
}

function Cancel({ view, error, typed }: { view: SessionView; error: string | undefined; typed: string | undefined }) {
  const { t } = useT();
  return (
    <details open={error !== undefined || undefined}>
      <summary className="btn s">{t('live.acts.cancel')}</summary>
      <ActForm intent="cancel" className="stack">
        <p className="meta">{t('live.consequences.cancel')}</p>
        <TextAreaField id={error === undefined ? undefined : `${PREFIX}reason`} name="reason" label={t('live.reason')} rows={3} required error={error} defaultValue={typed} />
        <Following view={view} act="cancel" />
        <Button type="submit" tone="err">
          {t('live.acts.cancel')}
        </Button>
      </ActForm>
    </details>
  );
}
