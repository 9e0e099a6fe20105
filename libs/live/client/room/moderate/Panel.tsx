import { useT } from '@minga/kernel/client';
import { LinkButton } from '@minga/ui';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { RoomView } from '../../../contract';
import { useRoomAddress } from '../use-room-address';
import { PANELS } from './panels';

/** The panel that the address asks for. It takes the focus, so that the keyboard goes on in it. */
export function Panel({ room }: { room: RoomView }) {
  const { t } = useT();
  const addressOf = useRoomAddress();
  const [search] = useSearchParams();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = search.get('panel') ?? '';
  const Body = Object.hasOwn(PANELS, id) ? PANELS[id] : undefined;
  useEffect(() => {
    if (id) heading.current?.focus();
  }, [id]);
  if (!Body) return null;
  return (
    <section className="room-panel" aria-labelledby="room-panel">
      <div className="pn-h">
        <h2 id="room-panel" ref={heading} tabIndex={-1}>
          {t(`live.room.panels.${id}`)}
        </h2>
        <LinkButton size="s" icon="x" href={addressOf({ panel: null })}>
          {t('live.room.panels.close')}
        </LinkButton>
      </div>
      <Body room={room} />
    </section>
  );
}
