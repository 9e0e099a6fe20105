import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Button, LinkButton, Notice, Section, TextAreaField } from '@minga/ui';
import { DIRECT_ACTS, type DirectAct, type Party, type RequestState, type RequestView } from '../../contract';

const FIRST: readonly DirectAct[] = ['publish', 'reopen', 'resume'];
const PREFIX = 'rq-';

const isDirect = (act: string): act is DirectAct => (DIRECT_ACTS as readonly string[]).includes(act);

/** Where the next step is taken, by those who take it. */
const TAKEN_IN: Partial<Record<RequestState, { section: string; by: readonly Party[] }>> = {
  open: { section: 'offers', by: ['requester'] },
  matched: { section: 'agreement', by: ['requester', 'provider', 'funder'] },
  agreed: { section: 'engagement', by: ['requester', 'provider'] },
  'under-way': { section: 'engagement', by: ['requester', 'provider'] },
  delivered: { section: 'evaluation', by: ['requester', 'provider'] },
  evaluated: { section: 'case', by: ['requester', 'steward'] },
};

/** The way to that section, far down a long page and folded on a phone. An address of the page itself: the browser opens what it leads to. */
function WayOn({ view: { state, parties } }: { view: RequestView }) {
  const { t } = useT();
  const taken = TAKEN_IN[state];
  if (!taken?.by.some((party) => parties.includes(party))) return null;
  return (
    <p>
      <a href={`#${taken.section}`}>{t(`exchange.next.to-${taken.section}`)}</a>
    </p>
  );
}

/** What this reader may do with the request itself, and whom it waits for. Nothing for readers who have no part in it. */
export function NextActs({ view }: { view: RequestView }) {
  const { t } = useT();
  const refused = useRefusedForm();
  const acts = view.next.map(({ act }) => act).filter(isDirect);
  if (!view.partakes) return null;
  const asked = acts.includes(refused?.values['intent'] as DirectAct) ? refused : undefined;
  return (
    <Section id="next" title={t('exchange.next.title')} className="rq-n">
      <div className="rq-a">
        <p>{t(`exchange.awaits.${view.state}`)}</p>
        <WayOn view={view} />
        <FormErrors refused={asked} labels={{ reason: t('exchange.next.reason') }} prefix={PREFIX} />
        {acts.includes('submit') && (
          <p>
            <LinkButton href={`${view.address}/edit`} tone="primary" icon="edit">
              {t('exchange.next.go-on')}
            </LinkButton>
          </p>
        )}
        {FIRST.filter((act) => acts.includes(act)).map((act) => (
          <ActForm key={act} intent={act}>
            <Button type="submit" tone="primary">
              {t(`exchange.acts.${act}`)}
            </Button>
          </ActForm>
        ))}
        {(['return', 'suspend', 'withdraw'] as const)
          .filter((act) => acts.includes(act))
          .map((act) => (
            <WithReason key={act} act={act} error={asked?.values['intent'] === act ? errorBeside(asked, 'reason') : undefined} typed={asked?.values['reason']} />
          ))}
      </div>
    </Section>
  );
}

/** An act that says why: to whom it concerns, and to the history. */
function WithReason({ act, error, typed }: { act: DirectAct; error: string | undefined; typed: string | undefined }) {
  const { t } = useT();
  return (
    <details open={error !== undefined || undefined}>
      <summary className="btn s">{t(`exchange.acts.${act}`)}</summary>
      <ActForm intent={act} className="stack">
        <p className="meta">{t(`exchange.consequences.${act}`)}</p>
        <TextAreaField
          id={error === undefined ? undefined : `${PREFIX}reason`}
          name="reason"
          label={t('exchange.next.reason')}
          rows={3}
          required
          error={error}
          defaultValue={typed}
        />
        <Button type="submit" tone={act === 'return' ? 'primary' : 'err'}>
          {t(`exchange.acts.${act}`)}
        </Button>
      </ActForm>
    </details>
  );
}

/** Why a request does not go on, above all else. */
export function HaltNotice({ view }: { view: RequestView }) {
  const { t } = useT();
  if (!['withdrawn', 'expired', 'suspended', 'returned'].includes(view.state)) return null;
  const reason = view.history.findLast(({ to }) => to === view.state)?.reason;
  return (
    <Notice tone={view.state === 'expired' ? undefined : 'due'}>
      <p>{t(`exchange.halts.${view.state}`)}</p>
      {reason && <p className="meta">{t('exchange.history.reason', { reason })}</p>}
    </Notice>
  );
}
