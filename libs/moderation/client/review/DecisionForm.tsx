import { MutationField, useAccount, useApi, useRefusedForm, useT, type RefusedForm } from '@minga/kernel/client';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Button, SelectField, TextAreaField } from '@minga/ui';
import { useRef } from 'react';
import { Form, useNavigation } from 'react-router';
import { CANNED_REASONS, moderationRoutes, type Decision, type ReviewCaseView } from '../../contract';
import { CASE_FORM } from './use-queue-keys';

const PREFIX = 'rv-';
/** What lets it stand, and what takes it away: the first that is offered is the main button, and what the keys do. */
export const LETS: readonly Decision[] = ['approve', 'keep'];
export const TAKES: readonly Decision[] = ['reject', 'hide'];

export interface DecisionFormProps {
  view: ReviewCaseView;
  action: string;
}

/** The decision with its reason and its messages. Every button sends the same form; which one was pressed says what is done. */
export function DecisionForm({ view, action }: DecisionFormProps) {
  const { t } = useT();
  const refused = useRefusedForm();
  const asked = refused?.values['intent'];
  const labels = { canned: t('moderation.form.canned'), reason: t('moderation.form.reason'), toAuthor: t('moderation.form.to-author'), toFlaggers: t('moderation.form.to-flaggers'), toGroupId: t('moderation.form.group') };
  const errors = placed(refused, asked);
  const { item } = view;
  return (
    <Form method="post" action={action} id={CASE_FORM} className="stack" onFocus={useClaim(view)} preventScrollReset>
      <MutationField />
      <FormErrors refused={errors} labels={labels} prefix={PREFIX} />
      <SelectField id={`${PREFIX}canned`} name="canned" label={labels.canned} error={errorBeside(errors, 'canned')} defaultValue={refused?.values['canned'] ?? ''}>
        <option value="">{t('moderation.form.choose')}</option>
        {CANNED_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {t(`moderation.canned.is-${reason}`)}
          </option>
        ))}
      </SelectField>
      <TextAreaField id={`${PREFIX}reason`} name="reason" label={labels.reason} hint={t('moderation.form.reason-hint')} error={errorBeside(errors, 'reason')} rows={2} defaultValue={refused?.values['reason']} />
      <TextAreaField id={`${PREFIX}toAuthor`} name="toAuthor" label={labels.toAuthor} mark={t('moderation.form.optional')} error={errorBeside(errors, 'toAuthor')} rows={2} defaultValue={refused?.values['toAuthor']} />
      {item.flags > 0 && (
        <TextAreaField id={`${PREFIX}toFlaggers`} name="toFlaggers" label={labels.toFlaggers} mark={t('moderation.form.optional')} error={errorBeside(errors, 'toFlaggers')} rows={2} defaultValue={refused?.values['toFlaggers']} />
      )}
      {view.targets.length > 0 && (
        <SelectField id={`${PREFIX}toGroupId`} name="toGroupId" label={labels.toGroupId} hint={t('moderation.form.group-hint')} error={errorBeside(errors, 'toGroupId')} defaultValue={refused?.values['toGroupId'] ?? ''}>
          <option value="">{t('moderation.form.no-group')}</option>
          {view.targets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <Buttons view={view} />
      <p className="meta">{t('moderation.form.kept')}</p>
    </Form>
  );
}

/** Asking and escalating send one text each: what is wrong with it is said beside the field that it was written in. */
function placed(refused: RefusedForm | undefined, intent: string | undefined): RefusedForm | undefined {
  const place = intent === 'ask' ? 'toAuthor' : 'reason';
  return refused && { ...refused, fields: refused.fields.map((one) => (one.field === 'text' ? { ...one, field: place } : one)) };
}

/** Whoever begins to write has the case to themselves; that somebody was first is told by the queue's room. */
function useClaim({ item }: ReviewCaseView): () => void {
  const api = useApi(moderationRoutes);
  const account = useAccount();
  const asked = useRef(false);
  return () => {
    if (asked.current || item.claim?.by.id === account?.id) return;
    asked.current = true;
    void api.claimItem({ params: { itemId: item.id } }).catch(() => {
      asked.current = false;
    });
  };
}

function Buttons({ view: { offers, author, canEscalate, targets } }: { view: ReviewCaseView }) {
  const { t } = useT();
  const busy = useNavigation().state === 'submitting';
  const first = offers.find((decision) => LETS.includes(decision));
  const takes = offers.find((decision) => TAKES.includes(decision));
  const rest = offers.filter((decision) => decision !== first && decision !== takes && (decision !== 'move' || targets.length > 0));
  return (
    <div className="mq-b">
      {first && (
        <Button type="submit" tone="primary" icon="check" name="intent" value={first} data-key="a" busy={busy}>
          {t(`moderation.decisions.${first}`)}
        </Button>
      )}
      {author && (
        <Button type="submit" name="intent" value="ask" data-key="p">
          {t('moderation.decisions.ask')}
        </Button>
      )}
      {takes && (
        <Button type="submit" tone="err" name="intent" value={takes} data-key="r">
          {t(`moderation.decisions.${takes}`)}
        </Button>
      )}
      {rest.map((decision) => (
        <Button key={decision} type="submit" tone={decision === 'delete' ? 'err' : undefined} name="intent" value={decision}>
          {t(`moderation.decisions.${decision}`)}
        </Button>
      ))}
      {canEscalate && (
        <Button type="submit" tone="quiet" name="intent" value="escalate" data-key="e">
          {t('moderation.decisions.escalate')}
        </Button>
      )}
    </div>
  );
}
