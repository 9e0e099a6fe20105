import { useT } from '@minga/kernel/client';
import { useUi } from '@minga/ui';
import type { MouseEvent, ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useRoomAddress, type RoomAsked } from './use-room-address';

/** As many as somebody looks through; a room of hundreds has hundreds of hands and questions. */
const STRETCH = 25;

/** Another state of the page by its address, so that it is there without script too. Who follows it stays where they are. */
export function StayLink({ to, children, ...rest }: { to: RoomAsked; children: ReactNode; 'aria-expanded'?: boolean }) {
  const { Link } = useUi();
  const navigate = useNavigate();
  const href = useRoomAddress()(to);
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void navigate(href, { preventScrollReset: true });
  }
  return (
    <Link href={href} onClick={follow} {...rest}>
      {children}
    </Link>
  );
}

export interface Stretch<T> {
  shown: readonly T[];
  /** The way to the others; nothing where all are shown. */
  rest: ReactNode;
}

/** The first of a long list, and the others on asking. @param always shown wherever it stands, such as one's own */
export function useStretch<T>(name: string, all: readonly T[], always: (item: T) => boolean = () => false): Stretch<T> {
  const { t } = useT();
  const [search] = useSearchParams();
  if (all.length <= STRETCH) return { shown: all, rest: null };
  if (search.get('all') === name) return { shown: all, rest: <p><StayLink to={{ all: null }}>{t('live.room.stretch.fewer')}</StayLink></p> };
  const shown = all.filter((item, index) => index < STRETCH || always(item));
  return { shown, rest: <p><StayLink to={{ all: name }}>{t('live.room.stretch.all', { count: all.length })}</StayLink></p> };
}
