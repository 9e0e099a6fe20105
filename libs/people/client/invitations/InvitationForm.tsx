import { useEnvironment, useRefusedForm, useT } from '@minga/kernel/client';
import { Button, Notice, TextAreaField, TextField } from '@minga/ui';
import type { ReactNode } from 'react';
import { Form, useActionData } from 'react-router';
import { MOST_INVITATION_DAYS, MOST_INVITATION_USES, type MadeInvitations } from '../../contract';
import { errorBeside, FormErrors } from '../parts/FormErrors';

const WORDS = 'people.invitations';
const PREFIX = 'n-';
const DAYS = 14;

/** By mail or as a link; `children` are what else it opens. The page's action makes it and answers with what was made. */
export function InvitationForm({ intent, children }: { intent: string; children?: ReactNode }) {
  const { t } = useT();
  const refused = useRefusedForm(intent);
  const labels = {
    emails: t(`${WORDS}.emails`),
    message: t(`${WORDS}.message`),
    mostUses: t(`${WORDS}.most-uses`),
    days: t(`${WORDS}.days`),
  };
  const field = (name: keyof typeof labels, initial = '') => ({
    id: PREFIX + name,
    name,
    label: labels[name],
    defaultValue: refused?.values[name] ?? initial,
    error: errorBeside(refused, name),
  });
  return (
    <Form method="post" className="si-form" noValidate>
      <FormErrors refused={refused} labels={labels} prefix={PREFIX} />
      <Made />
      <input type="hidden" name="intent" value={intent} />
      <TextAreaField {...field('emails')} hint={t(`${WORDS}.emails-hint`)} rows={3} />
      {children}
      <TextAreaField {...field('message')} rows={2} />
      <TextField {...field('mostUses', '1')} type="number" min={1} max={MOST_INVITATION_USES} />
      <TextField {...field('days', String(DAYS))} type="number" min={1} max={MOST_INVITATION_DAYS} />
      <div className="row row-s si-b">
        <Button type="submit" tone="primary">
          {t(`${WORDS}.submit`)}
        </Button>
      </div>
    </Form>
  );
}

/** What was just made. The link is in this answer and nowhere else. */
function Made() {
  const { t } = useT();
  const { origin } = useEnvironment();
  const made = useActionData() as MadeInvitations | undefined;
  if (!made || !('sent' in made)) return null;
  return (
    <Notice tone="ok" role="status">
      {made.address ? (
        <>
          <p>{t(`${WORDS}.made-link`)}</p>
          <TextField label={t(`${WORDS}.link`)} readOnly defaultValue={origin + made.address} />
        </>
      ) : (
        <p>{t(`${WORDS}.made-mails`, { count: made.sent })}</p>
      )}
    </Notice>
  );
}
