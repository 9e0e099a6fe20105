import { useT } from '@minga/kernel/client';
import { Checkbox } from '@minga/ui';
import { useEffect, useState } from 'react';
import { keysAreOn, ROOM_KEY_NAMES, ROOM_KEYS, turnKeys } from './keys';

/** The shortcuts, and the way to turn them off. */
export function KeysPanel() {
  const { t } = useT();
  const [on, setOn] = useState(true);
  useEffect(() => setOn(keysAreOn(localStorage)), []);
  function turn(next: boolean) {
    turnKeys(localStorage, next);
    setOn(next);
  }
  return (
    <>
      <dl className="room-keys">
        {ROOM_KEY_NAMES.map((name) => (
          <div key={name}>
            <dt>
              <kbd>{ROOM_KEYS[name].toUpperCase()}</kbd>
            </dt>
            <dd>{t(`live.room.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox label={t('live.room.keys-on')} checked={on} onChange={(event) => turn(event.currentTarget.checked)} />
    </>
  );
}
