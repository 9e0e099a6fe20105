import { signInAddress, useOutbox, useT, type Pending } from '@minga/kernel/client';
import { Button, LinkButton, Notice } from '@minga/ui';
import { useLocation } from 'react-router';
import { expectedWait, MINUTE_MS, OPEN_STATES, roomCan, type QueuePlace, type RoomView } from '../../../contract';
import { queueAt } from './queue-now';
import { useServerClock } from '../../clock';
import { closedWord } from '../moderate/Threshold';
import { WaitingNote } from '../queued/WaitingTexts';
import { RoomForm, useRoomActs } from '../room-acts';

/** What who attends does with the floor: asks for it, waits, has it. Guests look on. */
export function AttendeeFoot({ room, refused }: { room: RoomView; refused: boolean }) {
  const at = useServerClock(room.now);
  const { onItsWay } = useRoomActs();
  const { mine, turn } = room;
  if (!OPEN_STATES.includes(room.state)) return <Closed room={room} />;
  if (!mine.account) return <LookOn />;
  if (!roomCan(room, 'enter').allowed || refused) return null;
  if (!mine.present) return <ComeIn />;
  if (turn?.person.id === mine.account.id) return <HasFloor turnId={turn.id} />;
  const place = queueAt(room, at).find(({ hand }) => hand.person.id === mine.account!.id);
  if (place) return <Waits room={room} place={place} at={at} />;
  return onItsWay.raised?.state === 'waiting' ? <Kept pending={onItsWay.raised} /> : <MayAsk room={room} busy={onItsWay.raised !== undefined} />;
}

/** Not yet begun, over or called off. */
function Closed({ room }: { room: RoomView }) {
  const { t } = useT();
  return (
    <footer className="at-f">
      <div className="at-fp">
        <b>{t(closedWord(room))}</b>
        <LinkButton size="s" href={room.address}>
          {t('live.room.to-page')}
        </LinkButton>
      </div>
    </footer>
  );
}

function LookOn() {
  const { t } = useT();
  return (
    <footer className="at-f">
      <div className="at-fp">
        <span>{t('live.room.door.guest')}</span>
        <LinkButton size="s" tone="primary" href={signInAddress(useLocation())}>
          {t('live.room.door.sign-in')}
        </LinkButton>
      </div>
    </footer>
  );
}

/** Without script one comes in by a press; with script the page has done so by itself. */
function ComeIn() {
  const { t } = useT();
  return (
    <footer className="at-f">
      <RoomForm intent="enter">
        <Button type="submit" tone="primary" wide>
          {t('live.room.door.come-in')}
        </Button>
      </RoomForm>
    </footer>
  );
}

function HasFloor({ turnId }: { turnId: string }) {
  const { t } = useT();
  return (
    <footer className="at-f">
      <Notice tone="due" role="alert">
        <p className="strong">{t('live.room.floor.yours')}</p>
      </Notice>
      <RoomForm intent="thank" fields={{ turn: turnId }}>
        <Button type="submit" tone="primary" wide>
          {t('live.room.floor.give-back')}
        </Button>
      </RoomForm>
    </footer>
  );
}

/** A hand that waits for the line. */
function Kept({ pending }: { pending: Pending }) {
  const { t } = useT();
  const outbox = useOutbox();
  return (
    <footer className="at-f">
      <div className="at-fp">
        <span>
          <b>{t('live.room.floor.asked')}</b>
          <br />
          <WaitingNote pending={pending} />
        </span>
        <Button tone="quiet" size="s" onClick={() => outbox?.take(pending.id)}>
          {t('live.room.floor.withdraw')}
        </Button>
      </div>
    </footer>
  );
}

function Waits({ room, place: { hand, position }, at }: { room: RoomView; place: QueuePlace; at: number }) {
  const { t } = useT();
  const { lowered } = useRoomActs().onItsWay;
  const minutes = Math.max(1, Math.ceil(expectedWait(room, position, at) / MINUTE_MS));
  return (
    <footer className="at-f">
      <div className="at-fp">
        <span role="status">
          <b>{t('live.room.floor.position', { position })}</b>
          <br />
          {lowered ? <WaitingNote pending={lowered} /> : <span className="meta" suppressHydrationWarning>{t('live.room.floor.wait', { count: minutes })}</span>}
        </span>
        <RoomForm intent="lower" fields={{ hand: hand.id }}>
          <Button type="submit" tone="quiet" size="s">
            {t('live.room.floor.withdraw')}
          </Button>
        </RoomForm>
      </div>
      <RoomForm intent="lower" fields={{ hand: hand.id }}>
        <Button type="submit" tone="due" icon="hand" pressed wide>
          {t('live.room.floor.asked')}
        </Button>
      </RoomForm>
    </footer>
  );
}

function MayAsk({ room, busy }: { room: RoomView; busy: boolean }) {
  const { t } = useT();
  const running = room.state === 'live' || room.state === 'paused';
  if (!running || room.queueClosed || !roomCan(room, 'partake').allowed) {
    return (
      <footer className="at-f">
        <p className="meta">{t(`live.room.floor.${room.queueClosed ? 'queue-closed' : running ? 'may-not' : 'not-yet'}`)}</p>
      </footer>
    );
  }
  return (
    <footer className="at-f">
      <RoomForm intent="raise" className="at-fb">
        <Button type="submit" name="kind" value="speak" icon="hand" busy={busy}>
          {t('live.room.floor.ask')}
        </Button>
        {room.latestTurnId ? (
          <Button type="submit" name="kind" value="reply" icon="reply">
            {t('live.room.floor.reply')}
          </Button>
        ) : null}
        <Button type="submit" name="kind" value="point-of-order" tone="quiet">
          {t('live.room.floor.point-of-order')}
        </Button>
      </RoomForm>
    </footer>
  );
}
