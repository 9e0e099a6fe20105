import { useEnvironment, useT } from '@minga/kernel/client';
import { LanguageChoice } from './LanguageMenu';
import { PreferenceForm } from './PreferenceForm';
import { ThemeChoice } from './ThemeChoice';

/** Theme, low data and language, in the foot of every page: reachable on a phone and without script. */
export function FootPreferences() {
  const { t } = useT();
  const { ligero } = useEnvironment();
  return (
    <div className="foot-prefs">
      <ThemeChoice />
      <PreferenceForm className="choice">
        <span className="meta">{t('web.ligero')}</span>
        <button name="ligero" value={ligero === 'off' ? 'on' : 'off'} aria-pressed={ligero !== 'off'}>
          {t(ligero === 'off' ? 'web.ligero-on' : 'web.ligero-off')}
        </button>
        {ligero === 'on' && (
          <button name="ligero" value="live">
            {t('web.ligero-live')}
          </button>
        )}
      </PreferenceForm>
      <div className="only-m choice">
        <LanguageChoice />
      </div>
    </div>
  );
}
