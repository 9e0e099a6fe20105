import { ActForm, useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { Button, List, ListRow, Status, TextAreaField, TextField } from '@minga/ui';
import { type EngagementView, type Milestone, REASON_LENGTH, TITLE_LENGTH } from '../../contract';
import { Day } from '../request/parts';
import { DateChangeRow } from './DateChangeRow';
import { DeliverableRow } from './DeliverableRow';
import { FoldedForm } from './FoldedForm';

/** The plan in the order of its dates. */
export function Milestones({ work }: { work: EngagementView }) {
  const { t } = useT();
  if (work.milestones.length === 0) return <p className="ink2">{t('exchange.work.no-milestones')}</p>;
  return (
    <List>
      {work.milestones.map((milestone) => (
        <MilestoneRow key={milestone.id} milestone={milestone} work={work} />
      ))}
    </List>
  );
}

function MilestoneRow({ milestone, work }: { milestone: Milestone; work: EngagementView }) {
  const { t } = useT();
  const { id, title, due, deliverables, change } = milestone;
  const done = deliverables.every(({ state }) => state === 'accepted');
  const untouched = deliverables.every(({ state }) => state === 'planned');
  const plans = work.may.includes('plan');
  return (
    <ListRow>
      <div className="stack">
        <div>
          <h3 className="h4">{title}</h3>
          <p className="meta">
            <Day on={due} /> {done && <Status tone="ok">{t('exchange.work.milestone-done')}</Status>}
          </p>
        </div>
        <ul role="list" className="ls">
          {deliverables.map((deliverable) => (
            <DeliverableRow key={deliverable.id} deliverable={deliverable} work={work} />
          ))}
        </ul>
        {change && <DateChangeRow change={change} work={work} />}
        {plans && !done && (
          <div className="row row-s">
            <AskForDate milestone={milestone} />
            {untouched && (
              <ActForm intent="remove-milestone" fields={{ milestone: id }}>
                <Button type="submit" size="s" aria-label={t('exchange.work.remove-one', { title })}>
                  {t('exchange.work.remove')}
                </Button>
              </ActForm>
            )}
          </div>
        )}
      </div>
    </ListRow>
  );
}

function AskForDate({ milestone: { id, due } }: { milestone: Milestone }) {
  const { t } = useT();
  const prefix = `md-${id}-`;
  const labels = { to: t('exchange.work.new-date'), reason: t('exchange.next.reason') };
  return (
    <FoldedForm intent="propose-date" label={t('exchange.work.propose-date')} labels={labels} prefix={prefix} fields={{ milestone: id }}>
      {(refused) => (
        <>
          <TextField id={`${prefix}to`} name="to" type="date" label={labels.to} error={errorBeside(refused, 'to')} defaultValue={refused?.values['to'] ?? due} required />
          <TextAreaField id={`${prefix}reason`} name="reason" most={REASON_LENGTH} label={labels.reason} rows={2} error={errorBeside(refused, 'reason')} defaultValue={refused?.values['reason']} required />
        </>
      )}
    </FoldedForm>
  );
}

const PREFIX = 'ms-';

/** A milestone with what will be handed over, one a line. */
export function AddMilestone() {
  const { t } = useT();
  const labels = { title: t('exchange.work.milestone'), due: t('exchange.work.due'), deliverables: t('exchange.work.deliverables') };
  return (
    <FoldedForm intent="add-milestone" label={t('exchange.work.add-milestone')} labels={labels} prefix={PREFIX}>
      {(refused) => (
        <>
          <TextField id={`${PREFIX}title`} name="title" most={TITLE_LENGTH} label={labels.title} error={errorBeside(refused, 'title')} defaultValue={refused?.values['title']} required />
          <TextField id={`${PREFIX}due`} name="due" type="date" label={labels.due} error={errorBeside(refused, 'due')} defaultValue={refused?.values['due']} required />
          <TextAreaField id={`${PREFIX}deliverables`} name="deliverables" label={labels.deliverables} hint={t('exchange.work.deliverables-hint')} rows={3} error={errorBeside(refused, 'deliverables')} defaultValue={refused?.values['deliverables']} required />
        </>
      )}
    </FoldedForm>
  );
}
