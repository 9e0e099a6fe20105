import { THEMES, preferenceCookie, useEnvironment, useT, type Theme } from '@minga/kernel/client';
import { useState, type FormEvent } from 'react';
import { PreferenceForm } from './PreferenceForm';

/** Puts the theme on the document; `system` leaves it to the device. */
function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  document.cookie = preferenceCookie('theme', theme, location.protocol === 'https:');
}

/** Light, dark or as the device says: at once with script, by a plain form without. */
export function ThemeChoice() {
  const { t } = useT();
  const [theme, setTheme] = useState(useEnvironment().theme);
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = ((event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null)?.value as Theme;
    show(chosen);
    setTheme(chosen);
  };
  return (
    <PreferenceForm onSubmit={choose} className="choice">
      <span className="meta">{t('web.theme')}</span>
      {THEMES.map((item) => (
        <button key={item} name="theme" value={item} aria-pressed={item === theme}>
          {t(`web.themes.${item}`)}
        </button>
      ))}
    </PreferenceForm>
  );
}
