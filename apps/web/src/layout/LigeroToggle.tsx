import { useEnvironment, useT } from '@minga/kernel/client';
import { Icon } from '@minga/ui';
import { PreferenceForm } from './PreferenceForm';

/** Low data on and off. The page is asked for anew, since what it is made of changes. */
export function LigeroToggle() {
  const { t } = useT();
  const on = useEnvironment().ligero !== 'off';
  return (
    <PreferenceForm className="only-d tool-x">
      <button className="tool" name="ligero" value={on ? 'off' : 'on'} aria-pressed={on} title={t('web.ligero-hint')}>
        <Icon name="leaf" />
        <span>{t('web.ligero')}</span>
      </button>
    </PreferenceForm>
  );
}
