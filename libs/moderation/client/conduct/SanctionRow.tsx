import { MutationField, Time, useClock, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, PersonLink } from '@minga/people/client';
import { Button, Icon, ListRow, Status, TextAreaField } from '@minga/ui';
import { Form } from 'react-router';
import type { SiteSanction } from '../../contract';

type State = 'lifted' | 'over' | 'holds';

/** A warning is over when it was given. */
function stateOf({ kind, until, liftedAt }: SiteSanction, now: number | null): State {
  if (liftedAt) return 'lifted';
  return kind === 'warned' || (until && now !== null && Date.parse(until) <= now) ? 'over' : 'holds';
}

/** One sanction with who laid it, its end and its reason; one that holds can be lifted. */
export function SanctionRow({ sanction, liftable }: { sanction: SiteSanction; liftable: boolean }) {
  const { t } = useT();
  const { now } = useClock();
  const { kind, at, until, by, reason, canned, id } = sanction;
  const state = stateOf(sanction, now);
  return (
    <ListRow>
      <div className="stack">
        <div>
          <h3 className="h4">
            {t(`moderation.conduct.kinds.${kind}`)} <Status tone={state === 'holds' ? 'due' : undefined}>{t(`moderation.conduct.states.${state}`)}</Status>
          </h3>
          <p className="meta">
            <Time at={at} />
            {by && (
              <>
                {'. '}
                <PersonLink person={by} />
              </>
            )}
            {until && (
              <>
                {'. '}
                {t('moderation.acts.until')} <Time at={until} />
              </>
            )}
          </p>
          <p>
            {t(`moderation.canned.is-${canned}`)} {reason}
          </p>
        </div>
        {state === 'holds' && liftable && <LiftForm id={id} />}
      </div>
    </ListRow>
  );
}

function LiftForm({ id }: { id: string }) {
  const { t } = useT();
  const refused = useRefusedForm(`lift-${id}`);
  return (
    <details open={refused !== undefined}>
      <summary className="btn s">
        {t('moderation.conduct.lift')} <Icon name="down" />
      </summary>
      <Form method="post" className="stack" preventScrollReset noValidate>
        <MutationField />
        <input type="hidden" name="intent" value={`lift-${id}`} />
        <TextAreaField id={`li-${id}`} name="reason" label={t('moderation.conduct.lift-reason')} error={errorBeside(refused, 'reason') ?? refused?.title} rows={2} defaultValue={refused?.values['reason']} required />
        <p>
          <Button type="submit">{t('moderation.conduct.lift')}</Button>
        </p>
      </Form>
    </details>
  );
}
