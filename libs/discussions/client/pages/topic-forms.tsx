import { useT } from '@minga/kernel/client';
import { WATCH_LEVELS, type WatchLevel } from '@minga/groups/contract';
import { Button, Select } from '@minga/ui';

export function WatchForm({ level }: { level: WatchLevel | null }) {
  const { t } = useT();
  return (
    <form method="post" className="row row-s">
      <input type="hidden" name="intent" value="watch" />
      <Select name="level" aria-label={t('discussions.watch-label')} defaultValue={level ?? ''}>
        {['', ...WATCH_LEVELS].map((item) => (
          <option key={item} value={item}>
            {t(`discussions.watch.${item || 'group'}`)}
          </option>
        ))}
      </Select>
      <Button type="submit">{t('discussions.save')}</Button>
    </form>
  );
}

/** Pins, locks or archives, or takes it back. */
export function SwitchForm({ name, on }: { name: 'pin' | 'lock' | 'archive'; on: boolean }) {
  const { t } = useT();
  return (
    <form method="post">
      <input type="hidden" name="intent" value={name} />
      <input type="hidden" name="on" value={on ? 'no' : 'yes'} />
      <Button type="submit" icon={name}>
        {t(`discussions.${on ? `un${name}` : name}`)}
      </Button>
    </form>
  );
}
