import { useT } from '@minga/kernel/client';
import { Button, Checkbox, Dialog } from '@minga/ui';
import { useBindings } from '../reading/bindings';
import { DEFAULT_BINDINGS, rebind, SHORTCUTS } from '../reading/shortcuts';

/** The shortcuts, which may be given other keys or turned off. Kept by this browser. */
export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  const { t } = useT();
  const { bindings, bind } = useBindings();
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('discussions.shortcuts.title')}
      footer={
        <>
          <Button tone="primary" onClick={onClose}>
            {t('discussions.done')}
          </Button>
          <Button onClick={() => bind(DEFAULT_BINDINGS)}>{t('discussions.shortcuts.reset')}</Button>
        </>
      }
    >
      <p className="meta">{t('discussions.shortcuts.about')}</p>
      <Checkbox label={t('discussions.shortcuts.on')} checked={bindings.on} onChange={(event) => bind({ ...bindings, on: event.target.checked })} />
      <ul className="keys">
        {SHORTCUTS.map((name) => (
          <li key={name}>
            <label>
              <input
                className="in key"
                size={2}
                maxLength={1}
                autoCapitalize="off"
                disabled={!bindings.on}
                value={bindings.keys[name].toUpperCase()}
                onFocus={(event) => event.target.select()}
                onChange={(event) => bind(rebind(bindings, name, event.target.value))}
              />
              <span>{t(`discussions.shortcuts.${name}`)}</span>
            </label>
          </li>
        ))}
      </ul>
      <ul className="meta">
        <li>
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> {t('discussions.shortcuts.send')}
        </li>
        <li>
          <kbd>Esc</kbd> {t('discussions.shortcuts.leave')}
        </li>
      </ul>
    </Dialog>
  );
}
