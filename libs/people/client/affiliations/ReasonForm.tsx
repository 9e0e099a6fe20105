import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { Button, TextAreaField } from '@minga/ui';
import { errorBeside } from '../parts/FormErrors';

export interface ReasonFormProps {
  intent: string;
  /** The hidden field that says whom or what; with its name. */
  subject: { name: string; id: string };
  /** What opens it, and what the button says. */
  label: string;
  hint: string;
}

/** A refusal with its reason: folded until it is wanted, open again where the reason was missing. */
export function ReasonForm({ intent, subject, label, hint }: ReasonFormProps) {
  const { t } = useT();
  const last = useRefusedForm(intent);
  const refused = last?.values[subject.name] === subject.id ? last : undefined;
  return (
    <details className="or-why" open={refused !== undefined}>
      <summary className="btn q">{label}</summary>
      <ActForm intent={intent} fields={{ [subject.name]: subject.id }} className="si-form" noValidate>
        <TextAreaField
          id={`why-${subject.id}`}
          name="reason"
          label={t('people.organisations.reason')}
          hint={hint}
          rows={2}
          required
          defaultValue={refused?.values['reason']}
          error={errorBeside(refused, 'reason')}
        />
        <div>
          <Button tone="err" type="submit">
            {label}
          </Button>
        </div>
      </ActForm>
    </details>
  );
}
