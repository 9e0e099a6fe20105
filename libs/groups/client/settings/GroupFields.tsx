import { useT, type RefusedForm } from '@minga/kernel/client';
import { LANGUAGES } from '@minga/kernel/contract';
import { errorBeside } from '@minga/people/client';
import { FieldGroup, RadioOption, SelectField, TextAreaField, TextField } from '@minga/ui';
import { JOININGS, LONGEST_SLOW_MINUTES, NAME_LENGTH, POSTINGS, PURPOSE_LENGTH, VISIBILITIES } from '../../contract';
import type { GroupForm } from './group-form';

/** Ids of the controls, which an error summary links to. */
export const FIELD_PREFIX = 'gf-';
const CHARTER_ROWS = 10;

interface ChoiceProps {
  name: 'visibility' | 'joining' | 'posting';
  options: readonly string[];
  chosen: string;
  error?: string;
}

function Choice({ name, options, chosen, error }: ChoiceProps) {
  const { t } = useT();
  return (
    <FieldGroup legend={t(`groups.form.${name}`)} id={FIELD_PREFIX + name} error={error}>
      {options.map((option) => (
        <RadioOption
          key={option}
          name={name}
          value={option}
          defaultChecked={option === chosen}
          label={t(`groups.${name}.${option}.name`)}
          description={t(`groups.${name}.${option}.about`)}
        />
      ))}
    </FieldGroup>
  );
}

/** The fields of a group: its words, and who sees it, joins it and posts in it. */
export function GroupFields({ form, refused }: { form: GroupForm; refused: RefusedForm | undefined }) {
  const { t } = useT();
  const field = (name: keyof GroupForm) => ({
    id: FIELD_PREFIX + name,
    name,
    label: t(`groups.form.${name}`),
    error: errorBeside(refused, name),
    defaultValue: form[name],
  });
  const choice = (name: ChoiceProps['name'], options: readonly string[]) => ({ name, options, chosen: form[name], error: errorBeside(refused, name) });
  return (
    <>
      <TextField {...field('name')} required most={NAME_LENGTH} lang={form.lang} />
      <TextField {...field('purpose')} hint={t('groups.form.purpose-hint')} required most={PURPOSE_LENGTH} lang={form.lang} />
      <TextAreaField {...field('charter')} hint={t('groups.form.charter-hint')} rows={CHARTER_ROWS} lang={form.lang} />
      <SelectField {...field('lang')}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {t(`groups.languages.${language}`)}
          </option>
        ))}
      </SelectField>
      <Choice {...choice('visibility', VISIBILITIES)} />
      <Choice {...choice('joining', JOININGS)} />
      <Choice {...choice('posting', POSTINGS)} />
      <TextField {...field('slowMinutes')} type="number" min={0} max={LONGEST_SLOW_MINUTES} required hint={t('groups.form.slowMinutes-hint')} />
    </>
  );
}

const NAMES: readonly (keyof GroupForm)[] = ['name', 'purpose', 'charter', 'lang', 'visibility', 'joining', 'posting', 'slowMinutes'];

/** The labels of the fields, for an error summary. */
export function useFieldLabels(): Record<string, string> {
  const { t } = useT();
  return Object.fromEntries(NAMES.map((name) => [name, t(`groups.form.${name}`)]));
}
