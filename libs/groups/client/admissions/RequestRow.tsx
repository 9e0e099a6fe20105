import { ActForm, Time, useT } from '@minga/kernel/client';
import { PersonAvatar, PersonName, useRefusedText } from '@minga/people/client';
import { Button, ListRow, TextField } from '@minga/ui';
import { MESSAGE_LENGTH, type MembershipRequest } from '../../contract';
import { Disclosure } from '../parts/Disclosure';

/** Somebody who asks to be let in, with the answer a chair gives. */
export function RequestRow({ request: { id, person, message, at } }: { request: MembershipRequest }) {
  const { t } = useT();
  const fields = { requestId: id };
  const refused = useRefusedText('decide', fields);
  return (
    <ListRow className="gmb">
      <PersonAvatar person={person} />
      <div>
        <PersonName person={person} />
        {message && <p>{message}</p>}
        <p className="meta">
          <Time at={at} relative />
        </p>
      </div>
      <span className="row row-s">
        <ActForm intent="decide" fields={{ ...fields, decision: 'accept' }}>
          <Button type="submit" size="s" tone="due">
            {t('groups.admissions.accept')}
          </Button>
        </ActForm>
        <Disclosure className="end" summary={t('groups.admissions.refuse')}>
          <ActForm intent="decide" fields={{ ...fields, decision: 'refuse' }}>
            <TextField label={t('groups.admissions.refuse-reason')} hint={t('groups.list.reason-hint')} name="reason" required most={MESSAGE_LENGTH} {...refused('reason')} />
            <Button type="submit" size="s">
              {t('groups.admissions.refuse-send')}
            </Button>
          </ActForm>
        </Disclosure>
      </span>
    </ListRow>
  );
}
