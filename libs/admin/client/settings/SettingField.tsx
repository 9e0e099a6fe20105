import { fieldError, Time, useT, type RefusedForm } from '@minga/kernel/client';
import { Checkbox, FieldGroup, FieldNotes, SelectField, TextAreaField, TextField } from '@minga/ui';
import { PersonLink } from '@minga/people/client';
import type { SettingView } from '../../contract';
import { fieldOf, idOf, shownText, wasOf } from './setting-form';

export interface SettingFieldProps {
  setting: SettingView;
  refused: RefusedForm | undefined;
}

const LINES = 6;

/** A setting's own words; where there are none, its key. */
export function useSettingWords() {
  const { t, has } = useT();
  return {
    label: (key: string): string => (has(`settings.${key}.label`) ? t(`settings.${key}.label`) : key),
    hint: (key: string): string | undefined => (has(`settings.${key}.hint`) ? t(`settings.${key}.hint`) : undefined),
    choice: (key: string, choice: string): string => (has(`settings.${key}.${choice}`) ? t(`settings.${key}.${choice}`) : choice),
    section: (section: string): string => (has(`settings.sections.${section}`) ? t(`settings.sections.${section}`) : section),
  };
}

/** One setting: its control, and who changed it last. */
export function SettingField({ setting, refused }: SettingFieldProps) {
  const { t } = useT();
  const { changed, key, value } = setting;
  return (
    <div className="adm-set">
      <input type="hidden" name={wasOf(key)} value={JSON.stringify(value)} />
      <Control setting={setting} refused={refused} />
      {changed && (
        <p className="meta">
          {t('admin.settings.changed-by')} {changed.by ? <PersonLink person={changed.by} /> : t('admin.settings.the-system')} · <Time at={changed.at} />
        </p>
      )}
    </div>
  );
}

function Control({ setting, refused }: SettingFieldProps) {
  const words = useSettingWords();
  const { key, control, choices = [], least, most, value } = setting;
  const around = { id: idOf(key), label: words.label(key), hint: words.hint(key), error: fieldError(refused, key) };
  const typed = refused?.values[fieldOf(key)];
  const text = { name: fieldOf(key), defaultValue: typed ?? shownText(value) };
  switch (control) {
    case 'switch':
      return <Switch {...around} name={text.name} on={refused ? typed !== undefined : value === true} />;
    case 'choice':
      return (
        <SelectField {...around} {...text}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {words.choice(key, choice)}
            </option>
          ))}
        </SelectField>
      );
    case 'choices':
      return (
        <FieldGroup id={around.id} legend={around.label} hint={around.hint} error={around.error}>
          {choices.map((choice) => (
            <Checkbox key={choice} name={fieldOf(key, choice)} defaultChecked={(value as string[]).includes(choice)} label={words.choice(key, choice)} />
          ))}
        </FieldGroup>
      );
    case 'lines':
      return <TextAreaField {...around} {...text} rows={LINES} />;
    case 'number':
      return <TextField {...around} {...text} type="number" step="any" min={least} max={most} inputMode="decimal" />;
    default:
      return <TextField {...around} {...text} most={most} />;
  }
}

interface SwitchProps {
  id: string;
  name: string;
  label: string;
  hint: string | undefined;
  error: string | undefined;
  on: boolean;
}

/** One thing that is or is not: its label stands at the box. */
function Switch({ id, name, label, hint, error, on }: SwitchProps) {
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'fld bad' : 'fld'}>
      <Checkbox id={id} name={name} defaultChecked={on} label={label} aria-describedby={notes || undefined} />
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}
