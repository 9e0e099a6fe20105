import { useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { Button, Empty, List, TextAreaField, TextField, useUi } from '@minga/ui';
import { useLocation, useSearchParams } from 'react-router';
import { liveRoutes, roomCan, SLOWEST_CHAT_SECONDS, type ChatMessage, type ChatView } from '../../contract';
import { chatQuery } from '../participation/participation.queries';
import { errorBeside, useFormRefusal } from '../participation/parts';
import { WaitingTexts } from '../room/queued/WaitingTexts';
import { RoomForm, useRoomActs } from '../room/room-acts';
import { isId } from '@minga/kernel/contract';
import { liveOptions } from '@minga/kernel/client';
import type { RoomPartProps, RoomTab } from '../room/tabs';
import { CHAT_FORM_ACTS, QUEUED_CHAT_ACTS } from './chat-acts';
import { Message } from './Message';
import { useAnswered } from './use-answered';

const ROWS = 2;
const FIELD = 'chat-text';
const idIn = (search: URLSearchParams, name: string): string | undefined => ((id) => (id && isId(id) ? id : undefined))(search.get(name));

function Chat({ room }: RoomPartProps) {
  const { t } = useT();
  const { Link } = useUi();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const view = useLiveQuery(chatQuery(useApi(liveRoutes), room.id, idIn(search, 'before')));
  const byId = new Map(view.items.map((message) => [message.id, message]));
  const { onItsWay } = useRoomActs();
  const maySay = roomCan(room, 'partake').allowed;
  const moderates = roomCan(room, 'moderate').allowed;
  // What was refused is not lost with the form it stands in
  const keeps = useFormRefusal('chat-say') !== undefined;
  const tab = `${pathname}?tab=chat`;
  const replied = byId.get(idIn(search, 'reply') ?? '');
  useAnswered(view.items.filter(({ author, replyTo }) => replied && replyTo === replied.id && author?.id === room.mine.account?.id).length, replied?.id, tab, FIELD);
  return (
    <>
      {view.earlier && <p><Link href={`${tab}&before=${view.earlier}`}>{t('live.chat.earlier')}</Link></p>}
      {view.items.length === 0 && onItsWay.said.length === 0 && <Empty title={t('live.chat.none')} />}
      <div role="log" aria-label={t('live.chat.tab')}>
        <List>
          {view.items.map((message) => (
            <Message key={message.id} message={message} replied={byId.get(message.replyTo ?? '')} replyAddress={maySay && view.latest ? `${tab}&reply=${message.id}#${FIELD}` : undefined} moderates={moderates} />
          ))}
        </List>
      </div>
      <WaitingTexts texts={onItsWay.said} intent="chat-say" />
      {view.latest ? (maySay || keeps) && <SayForm view={view} replied={replied} tab={tab} /> : <p><Link href={tab}>{t('live.chat.latest')}</Link></p>}
      {moderates && <PaceForm key={view.slowSeconds} seconds={view.slowSeconds} />}
    </>
  );
}

function SayForm({ view, replied, tab }: { view: ChatView; replied: ChatMessage | undefined; tab: string }) {
  const { t } = useT();
  const { Link } = useUi();
  const refused = useFormRefusal('chat-say');
  return (
    <RoomForm intent="chat-say" fields={replied ? { replyTo: replied.id } : {}} className="stack say">
      {replied && (
        <p className="meta">
          {t('live.chat.answering', { name: replied.author?.name ?? t('live.chat.gone') })} <Link href={tab}>{t('live.chat.no-answer')}</Link>
        </p>
      )}
      <TextAreaField id={FIELD} name="text" label={t('live.chat.field')} hint={view.slowSeconds > 0 ? t('live.chat.slow', { count: view.slowSeconds }) : undefined} error={errorBeside(refused, 'text')} rows={ROWS} defaultValue={refused?.values['text']} required />
      <p>
        <Button type="submit" tone="primary" size="s">{t('live.chat.send')}</Button>
      </p>
    </RoomForm>
  );
}

function PaceForm({ seconds }: { seconds: number }) {
  const { t } = useT();
  const refused = useFormRefusal('chat-pace');
  return (
    <details className="desk" open={refused ? true : undefined}>
      <summary>{t('live.chat.pace')}</summary>
      <RoomForm intent="chat-pace" className="stack">
        <TextField id="chat-seconds" name="seconds" type="number" min={0} max={SLOWEST_CHAT_SECONDS} label={t('live.chat.pace-field')} hint={t('live.chat.pace-hint')} error={errorBeside(refused, 'seconds')} defaultValue={seconds} />
        <p>
          <Button type="submit" size="s">{t('live.chat.pace-set')}</Button>
        </p>
      </RoomForm>
    </details>
  );
}

export const chatTab: RoomTab = {
  id: 'chat',
  label: 'live.chat.tab',
  load: (page, room) => page.queries.ensureQueryData(liveOptions(chatQuery(page.api(liveRoutes), room.id, idIn(page.url.searchParams, 'before')))),
  acts: CHAT_FORM_ACTS,
  queued: QUEUED_CHAT_ACTS,
  Component: Chat,
};
