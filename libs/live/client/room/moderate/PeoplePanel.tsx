import { useApi, useT } from '@minga/kernel/client';
import { Button, List, ListRow, Status, TextField } from '@minga/ui';
import { PersonAvatar, PersonName } from '@minga/people/client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { liveRoutes, REASON_LENGTH, type RoomPerson, type RoomView } from '../../../contract';
import { peopleQuery } from '../presence/people.query';
import { useFreshPeople } from '../presence/use-fresh-people';
import { errorBeside, useFormRefusal } from '../../participation/parts';
import { RoomForm } from '../room-acts';
import { useStretch } from '../stretch';

/** Who is in the room and who was taken out of it; what moderators do with each. */
export function PeoplePanel({ room }: { room: RoomView }) {
  const { t } = useT();
  const { data } = useQuery(peopleQuery(useApi(liveRoutes), room.id));
  useFreshPeople(room);
  if (!data) return null;
  if (data.items.length === 0) return <p className="meta">{t('live.room.people-panel.none')}</p>;
  return <People room={room} people={data.items} />;
}

function People({ room, people }: { room: RoomView; people: readonly RoomPerson[] }) {
  const { t } = useT();
  const [wanted, setWanted] = useState('');
  const word = plain(wanted);
  const found = word === '' ? people : people.filter(({ person }) => plain(`${person.name} ${person.organisation ?? ''}`).includes(word));
  const { shown, rest } = useStretch('people', found);
  return (
    <>
      {(people.length > shown.length || word !== '') && (
        <TextField id="people-wanted" type="search" label={t('live.room.people-panel.find')} value={wanted} onChange={(event) => setWanted(event.currentTarget.value)} autoComplete="off" />
      )}
      <List closed>
        {shown.map((one) => (
          <PersonRow key={one.person.id} room={room} one={one} />
        ))}
      </List>
      {rest}
    </>
  );
}

/** Without capitals and accents, as one types in a hurry. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();

function PersonRow({ room, one }: { room: RoomView; one: RoomPerson }) {
  const { t } = useT();
  const { person, removedFor } = one;
  return (
    <ListRow className="room-person">
      <PersonAvatar person={person} size="s" />
      <div>
        <PersonName person={person} short />{' '}
        {room.lead?.id === person.id && <Status tone="ok">{t('live.room.people-panel.leads')}</Status>}
        {removedFor !== null && <p className="meta">{t('live.room.people-panel.removed', { reason: removedFor })}</p>}
      </div>
      {removedFor === null ? <PresentActs room={room} one={one} /> : <LetIn accountId={person.id} />}
    </ListRow>
  );
}

function LetIn({ accountId }: { accountId: string }) {
  const { t } = useT();
  return (
    <RoomForm intent="let-in" fields={{ account: accountId }}>
      <Button type="submit" size="s">
        {t('live.room.people-panel.let-in')}
      </Button>
    </RoomForm>
  );
}

function PresentActs({ room, one: { person, runs, roles } }: { room: RoomView; one: RoomPerson }) {
  const { t } = useT();
  return (
    <div className="row row-s">
      {room.state === 'live' && room.turn?.person.id !== person.id && (
        <RoomForm intent="give" fields={{ account: person.id, after: room.turn?.id ?? '' }}>
          <Button type="submit" size="s">
            {t('live.room.floor.give')}
          </Button>
        </RoomForm>
      )}
      {room.lead?.id !== person.id && (
        <RoomForm intent="hand-over" fields={{ account: person.id }}>
          <Button type="submit" size="s" tone="quiet">
            {t(runs ? 'live.room.people-panel.hand-over' : 'live.room.people-panel.make-moderator')}
          </Button>
        </RoomForm>
      )}
      {!roles.includes('moderator') && <RemoveForm accountId={person.id} name={person.name} />}
    </div>
  );
}

/** The reason is told to who is removed, and kept. */
function RemoveForm({ accountId, name }: { accountId: string; name: string }) {
  const { t } = useT();
  const refused = useFormRefusal('remove', { name: 'account', value: accountId });
  return (
    <details className="room-remove" open={refused ? true : undefined}>
      <summary className="btn s err">{t('live.room.people-panel.remove')}</summary>
      <RoomForm intent="remove" fields={{ account: accountId }}>
        <TextField name="reason" label={t('live.room.people-panel.reason', { name })} required most={REASON_LENGTH} error={errorBeside(refused, 'reason')} autoComplete="off" />
        <Button type="submit" size="s" tone="err">
          {t('live.room.people-panel.remove-now')}
        </Button>
      </RoomForm>
    </details>
  );
}
