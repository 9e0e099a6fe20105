import { useT } from '@minga/kernel/client';
import { FieldGroup, RadioOption, TextAreaField } from '@minga/ui';
import { FLAG_REASONS, type FlagReason } from '../../contract';

export interface FlagFieldsProps {
  /** Makes ids of their own where a page holds several forms. */
  prefix: string;
  reason: string | undefined;
  text: string | undefined;
  errors: { reason?: string; text?: string };
  onReason?: (reason: FlagReason) => void;
  onText?: (text: string) => void;
}

/** Why, and in what words: the same in the dialog and on the page. */
export function FlagFields({ prefix, reason, text, errors, onReason, onText }: FlagFieldsProps) {
  const { t } = useT();
  return (
    <>
      <FieldGroup legend={t('moderation.flag.reason')} error={errors.reason}>
        {FLAG_REASONS.map((choice) => (
          <RadioOption
            key={choice}
            name="reason"
            value={choice}
            defaultChecked={reason === choice}
            required
            onChange={() => onReason?.(choice)}
            label={t(`moderation.reasons.is-${choice}`)}
            description={t(`moderation.reasons-about.is-${choice}`)}
          />
        ))}
      </FieldGroup>
      <TextAreaField
        id={`${prefix}text`}
        name="text"
        label={t('moderation.flag.text')}
        hint={t('moderation.flag.text-hint')}
        error={errors.text}
        rows={3}
        defaultValue={text}
        onChange={(event) => onText?.(event.target.value)}
      />
    </>
  );
}
