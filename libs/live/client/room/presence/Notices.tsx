import { useT } from '@minga/kernel/client';
import { Button, LinkButton, Notice } from '@minga/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { clockText, MODERATOR_GRACE_MS, roomCan, runsRoom, type Removal, type RoomView } from '../../../contract';
import { useServerClock } from '../../clock';
import { RoomForm } from '../room-acts';

/** Who is in charge, where it is not as it should be: nobody is, somebody else is, or the reader is all at once. */
export function LeadNotice({ room }: { room: RoomView }) {
  if (room.lead === null) return <Leadless room={room} />;
  return runsRoom(room) ? <InCharge room={room} leadId={room.lead.id} /> : null;
}

function Leadless({ room }: { room: RoomView }) {
  const { t } = useT();
  const at = useServerClock(room.now);
  if (room.leadlessSince === null || room.state !== 'live') return null;
  const left = Date.parse(room.leadlessSince) + MODERATOR_GRACE_MS - at;
  return (
    <Notice tone="due" role="status">
      <p suppressHydrationWarning>{t('live.room.lead.none', { left: clockText(left) })}</p>
    </Notice>
  );
}

function InCharge({ room, leadId }: { room: RoomView; leadId: string }) {
  const { t } = useT();
  const me = room.mine.account?.id;
  const before = useRef(leadId);
  const [came, setCame] = useState(false);
  useEffect(() => {
    if (before.current !== leadId) setCame(leadId === me);
    before.current = leadId;
  }, [leadId, me]);
  if (leadId === me) return came ? <Notice tone="due" role="alert"><p>{t('live.room.lead.you-now')}</p></Notice> : null;
  return (
    <Notice>
      <RoomForm intent="hand-over" fields={{ account: me ?? '' }} className="row row-s">
        <span>{t('live.room.lead.somebody', { name: room.lead!.name })}</span>
        <Button type="submit" size="s" disabled={!room.mine.present}>
          {t('live.room.lead.take')}
        </Button>
      </RoomForm>
    </Notice>
  );
}

interface DoorNoticeProps {
  room: RoomView;
  refused: string | undefined;
  /** How a session that was halted goes on, for those who may let it. */
  resume?: ReactNode;
}

/** That the reader may not come in, and why; or how to. */
export function DoorNotice({ room, refused, resume }: DoorNoticeProps) {
  const { t } = useT();
  const { mine, state } = room;
  const enters = roomCan(room, 'enter');
  if (mine.removal) return <TakenOut room={room} removal={mine.removal} />;
  if (mine.account && !enters.allowed && enters.reason === 'session-locked') return <Notice tone="due" role="alert"><p>{t('live.room.door.locked')}</p></Notice>;
  if (refused) return <Notice tone="err" role="alert"><p>{refused}</p></Notice>;
  if (state === 'paused') return <Notice tone="due" role="status"><p>{t(room.lead ? 'live.room.door.paused' : 'live.room.door.paused-leadless')}</p>{resume}</Notice>;
  // Who moderates reads it where they begin
  if (state === 'lobby' && !runsRoom(room)) return <Notice role="status"><p>{t('live.room.door.lobby')}</p></Notice>;
  return null;
}

/** Why, until when, and who looks at it again: told to nobody but them. */
function TakenOut({ room, removal }: { room: RoomView; removal: Removal }) {
  const { t } = useT();
  return (
    <Notice tone="err" role="alert">
      <p className="strong">{t('live.room.door.removed')}</p>
      <p>
        {t('live.room.door.removed-for')} <q lang={room.lang}>{removal.reason}</q>
      </p>
      <p>{t('live.room.door.removed-until')}</p>
      <p>{t('live.room.door.removed-object')}</p>
      <LinkButton href="/decisions" size="s">{t('live.room.door.object')}</LinkButton>
    </Notice>
  );
}
