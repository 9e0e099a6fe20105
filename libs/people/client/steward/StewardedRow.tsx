import { MutationField, Slot, Time, useT } from '@minga/kernel/client';
import { Button, ListRow, Status, TextField } from '@minga/ui';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { LONGEST_REASON, type StewardedPerson } from '../../contract';
import { useRefusedText } from '../parts/FormErrors';
import { PersonLink } from '../parts/person';
import { useMe } from '../people.queries';

/** One account, and behind its summary what can be done about it. */
export function StewardedRow({ item }: { item: StewardedPerson }) {
  const { t } = useT();
  const me = useMe();
  const { person, email, siteRole, sessions, passkeys, authenticator, since, lastSeenAt } = item;
  const factors = [passkeys > 0 && t('people.steward.passkeys', { count: passkeys }), authenticator && t('people.steward.authenticator')].filter(Boolean);
  return (
    <ListRow>
      <h3>
        <PersonLink person={person} /> {siteRole === 'steward' && <Status tone="ok">{t('people.steward.is-steward')}</Status>}
      </h3>
      <p className="meta">
        {email ?? t('people.steward.no-email')} · {person.organisation ?? t('people.steward.no-organisation')}
      </p>
      <p className="meta">
        {factors.length > 0 ? factors.join(', ') : t('people.steward.no-factor')} · {t('people.steward.sessions', { count: sessions })} · {t('people.steward.since')} <Time at={since} />
        {lastSeenAt && (
          <>
            {' '}
            · {t('people.steward.seen')} <Time at={lastSeenAt} />
          </>
        )}
      </p>
      <details>
        <summary className="meta">{t('people.steward.acts', { name: person.name })}</summary>
        <div className="stack">
          <Slot name="steward.person" props={{ subject: { type: 'account', id: person.id } }} />
          <Act item={item} intent="role" fields={{ role: siteRole === 'steward' ? 'member' : 'steward' }} tone={siteRole === 'steward' ? 'err' : undefined}>
            {t(siteRole === 'steward' ? 'people.steward.make-member' : 'people.steward.make-steward')}
          </Act>
          {sessions > 0 && (
            <Act item={item} intent="end-sessions" fields={{}} tone="err">
              {t('people.steward.end-sessions')}
            </Act>
          )}
          {authenticator && me?.profile.id !== person.id && (
            <Act item={item} intent="reset-factor" fields={{}} tone="err" reason={t('people.steward.reset-factor-reason')} hint={t('people.steward.reset-factor-hint')}>
              {t('people.steward.reset-factor')}
            </Act>
          )}
        </div>
      </details>
    </ListRow>
  );
}

interface ActProps {
  item: StewardedPerson;
  intent: string;
  fields: Record<string, string>;
  tone: 'err' | undefined;
  /** What the reason must say, where it must say something. */
  reason?: string;
  hint?: string;
  children: ReactNode;
}

/** One act with its reason, which is recorded. */
function Act({ item: { person }, intent, fields, tone, reason, hint, children }: ActProps) {
  const { t } = useT();
  const refused = useRefusedText(intent, { accountId: person.id });
  return (
    <Form method="post" className="stack" preventScrollReset>
      <MutationField />
      {Object.entries({ intent, accountId: person.id, ...fields }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        name="reason"
        id={`sp-${intent}-${person.id}`}
        label={reason ?? t('people.steward.reason')}
        hint={hint}
        most={LONGEST_REASON}
        required={reason !== undefined}
        autoComplete="off"
        {...refused('reason')}
      />
      <div>
        <Button type="submit" size="s" tone={tone}>
          {children}
        </Button>
      </div>
    </Form>
  );
}
