import { ActForm, useAccount, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Button, LinkButton, SelectField, TextAreaField } from '@minga/ui';
import { INVITATION_LENGTH, type ExpertRecord } from '../../contract';

const INTENT = 'invite';
const PREFIX = 'iv-';
const ROWS = 3;

/**
 * The way to write to an expert: an invitation to one of the reader’s own requests, with some words of theirs. Who has no request that
 * looks for help is led to asking for it; guests, to signing in.
 */
export function InviteForm({ record: { invitable }, address }: { record: ExpertRecord; address: string }) {
  const { t } = useT();
  const account = useAccount();
  const refused = useRefusedForm(INTENT);
  if (!account) return <LinkButton href={`/sign-in?next=${encodeURIComponent(address)}`}>{t('exchange.record.sign-in')}</LinkButton>;
  if (invitable.length === 0) return <LinkButton href="/x/new">{t('exchange.record.ask')}</LinkButton>;
  const labels = { requestId: t('exchange.record.request'), text: t('exchange.record.text') };
  return (
    <details open={refused !== undefined} className="iv">
      <summary className="btn pri">{t('exchange.record.invite')}</summary>
      <ActForm intent={INTENT} className="stack" key={invitable.length}>
        <FormErrors refused={refused} labels={labels} prefix={PREFIX} />
        <SelectField id={`${PREFIX}requestId`} name="requestId" label={labels.requestId} error={errorBeside(refused, 'requestId')} defaultValue={refused?.values['requestId'] ?? invitable[0]!.id}>
          {invitable.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        <TextAreaField
          id={`${PREFIX}text`}
          name="text"
          most={INVITATION_LENGTH}
          label={labels.text}
          hint={t('exchange.record.text-hint')}
          mark={t('exchange.funding.optional')}
          rows={ROWS}
          error={errorBeside(refused, 'text')}
          defaultValue={refused?.values['text']}
        />
        <p>
          <Button type="submit" tone="primary">
            {t('exchange.match.invite')}
          </Button>
        </p>
      </ActForm>
    </details>
  );
}
