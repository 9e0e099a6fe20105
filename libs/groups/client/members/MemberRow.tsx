import { ActForm, useClock, useT } from '@minga/kernel/client';
import { PersonAvatar, PersonName, useRefusedText } from '@minga/people/client';
import { Button, ListRow, SelectField, TextField } from '@minga/ui';
import { LONGEST_SANCTION_DAYS, MESSAGE_LENGTH, ROLES, type Member } from '../../contract';
import { Disclosure } from '../parts/Disclosure';

/** What a chair may do with a member; who moderates may keep them silent or out. */
function Manage({ member: { person, role }, admits }: { member: Member; admits: boolean }) {
  const { t } = useT();
  const fields = { accountId: person.id };
  const removal = useRefusedText('remove', fields);
  return (
    <Disclosure className="end" summary={t('groups.list.manage')} label={t('groups.list.manage-person', { name: person.name })}>
      {admits && (
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
      )}
      {role !== 'chair' && <SanctionForm accountId={person.id} />}
      {admits && (
        <ActForm intent="remove" fields={fields}>
        <TextField label={t('groups.list.reason')} hint={t('groups.list.reason-hint')} name="reason" required most={MESSAGE_LENGTH} {...removal('reason')} />
        <Button type="submit" size="s" tone="err">
          {t('groups.list.remove')}
        </Button>
        </ActForm>
      )}
    </Disclosure>
  );
}

/** Keeps somebody silent, for a time or until it is lifted, or puts them out of the group for good. */
function SanctionForm({ accountId }: { accountId: string }) {
  const { t } = useT();
  const refused = useRefusedText('sanction', { accountId });
  return (
    <ActForm intent="sanction" fields={{ accountId }}>
      <TextField label={t('groups.list.reason')} hint={t('groups.list.reason-hint')} name="reason" required most={MESSAGE_LENGTH} {...refused('reason')} />
      <TextField label={t('groups.list.days')} hint={t('groups.list.days-hint')} name="days" type="number" min={1} max={LONGEST_SANCTION_DAYS} />
      <div className="row row-s">
        <Button type="submit" size="s" name="kind" value="silenced">
          {t('groups.list.silence')}
        </Button>
        <Button type="submit" size="s" tone="err" name="kind" value="banned">
          {t('groups.list.ban')}
        </Button>
      </div>
    </ActForm>
  );
}

export function MemberRow({ member, manages, admits }: { member: Member; manages: boolean; admits: boolean }) {
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
      {manages && <Manage member={member} admits={admits} />}
    </ListRow>
  );
}
