import { MutationField, useRefusedForm, useT } from '@minga/kernel/client';
import { Button, ErrorSummary, Notice, Section } from '@minga/ui';
import { Form, useNavigation } from 'react-router';
import type { SettingView } from '../../contract';
import { idOf } from './setting-form';
import { SettingField, useSettingWords } from './SettingField';

export interface SettingsSectionProps {
  section: string;
  settings: readonly SettingView[];
  /** This section was just saved. */
  saved: boolean;
}

/** The settings of one section, saved together. */
export function SettingsSection({ section, settings, saved }: SettingsSectionProps) {
  const { t } = useT();
  const words = useSettingWords();
  const refused = useRefusedForm(section);
  const busy = useNavigation().state === 'submitting';
  const items = refused?.fields.map(({ field, message }) => ({ id: idOf(field), text: `${words.label(field)}: ${message}` })) ?? [];
  return (
    <Section title={words.section(section)} id={`section-${section}`}>
      <div role="status">{saved && !refused && <Notice tone="ok">{t('admin.settings.saved')}</Notice>}</div>
      {refused && <ErrorSummary title={items.length > 0 ? t('admin.settings.refused', { count: items.length }) : refused.title} items={items} answers={refused.values} />}
      <Form method="post" className="stack" noValidate preventScrollReset>
        <MutationField />
        <input type="hidden" name="intent" value={section} />
        {settings.map((setting) => (
          // Drawn anew with its value: what was saved, by whomever, stands in the field
          <SettingField key={`${setting.key} ${JSON.stringify(setting.value)}`} setting={setting} refused={refused} />
        ))}
        <div>
          <Button type="submit" busy={busy} aria-label={t('admin.settings.save-section', { section: words.section(section) })}>
            {t('admin.settings.save')}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
