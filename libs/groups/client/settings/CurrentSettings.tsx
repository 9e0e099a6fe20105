import { useT, type RefusedForm } from '@minga/kernel/client';
import { Notice } from '@minga/ui';
import type { GroupFace } from '../../contract';

/** What the server answers a stale change with: the settings as they are. */
type Current = GroupFace & { charter: string; revision: number };

/** The settings as somebody else left them, when a change of ours was refused for it. */
export function currentSettings(refused: RefusedForm | undefined): Current | undefined {
  const current = refused?.facts['current'] as Partial<Current> | undefined;
  return typeof current?.revision === 'number' ? (current as Current) : undefined;
}

/** Beside what was typed, what there is: nothing of either is lost. */
export function CurrentSettings({ refused }: { refused: RefusedForm | undefined }) {
  const { t } = useT();
  const current = currentSettings(refused);
  if (!current) return null;
  return (
    <Notice tone="due">
      <p>{t('groups.settings.current')}</p>
      <dl className="gfacts">
        {(['name', 'purpose', 'charter'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`groups.form.${name}`)}</dt>
            <dd lang={current.lang}>{current[name]}</dd>
          </div>
        ))}
        {(['visibility', 'joining', 'posting'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`groups.form.${name}`)}</dt>
            <dd>{t(`groups.${name}.${current[name]}.name`)}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
