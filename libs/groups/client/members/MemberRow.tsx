import { useClock, useT } from '@minga/kernel/client';
import { PersonAvatar, PersonName } from '@minga/people/client';
import { Button, ListRow, SelectField, TextField } from '@minga/ui';
import { MESSAGE_LENGTH, ROLES, type Member } from '../../contract';
import { ActForm } from '../parts/ActForm';
import { Disclosure } from '../parts/Disclosure';

/** What a chair may do with a member. */
function Manage({ member: { person, role } }: { member: Member }) {
  const { t } = useT();
  const fields = { accountId: person.id };
  return (
    <Disclosure className="end" summary={t('groups.list.manage')} label={t('groups.list.manage-person', { name: person.name })}>
      <ActForm intent="role" fields={fields}>
        <SelectField label={t('groups.list.role')} name="role" defaultValue={role}>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {t(`groups.roles.${one}`)}
            </option>
          ))}
        </SelectField>
        <Button type="submit" size="s">
          {t('groups.list.change-role')}
        </Button>
      </ActForm>
      <ActForm intent="remove" fields={fields}>
        <TextField label={t('groups.list.reason')} hint={t('groups.list.reason-hint')} name="reason" required maxLength={MESSAGE_LENGTH} />
        <Button type="submit" size="s" tone="err">
          {t('groups.list.remove')}
        </Button>
      </ActForm>
    </Disclosure>
  );
}

export function MemberRow({ member, manages }: { member: Member; manages: boolean }) {
  const { t, date } = useT();
  const { zone } = useClock();
  const { person, role, since } = member;
  const day = date(since, { dateStyle: 'long', timeZone: zone });
  return (
    <ListRow className="gmb">
      <PersonAvatar person={person} />
      <div>
        <PersonName person={person} />
        <p className="meta">
          {t(`groups.roles.${role}`)}, {t('groups.list.since')} <time dateTime={since}>{day}</time>
        </p>
      </div>
      {manages && <Manage member={member} />}
    </ListRow>
  );
}
