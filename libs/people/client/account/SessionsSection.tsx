import { Time, useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { Button, List, ListRow, Section, Status } from '@minga/ui';
import { Form } from 'react-router';
import { peopleRoutes, type SessionsView } from '../../contract';
import { sessionsQuery } from '../people.queries';

type Session = SessionsView['sessions'][number];

/** Where one is signed in, each with a way to end it. */
export function SessionsSection() {
  const { t } = useT();
  const { sessions } = useLiveQuery(sessionsQuery(useApi(peopleRoutes)));
  return (
    <Section title={t('people.account.sessions')} id="sessions">
      <p className="ink2">{t('people.account.sessions-lead')}</p>
      <List>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </List>
      {sessions.length > 1 && (
        <Form method="post" action="/account" className="si-b">
          <input type="hidden" name="intent" value="end-others" />
          <Button type="submit">{t('people.account.end-others')}</Button>
        </Form>
      )}
    </Section>
  );
}

function SessionRow({ session: { id, browser, system, method, newDevice, createdAt, lastSeenAt, current } }: { session: Session }) {
  const { t } = useT();
  const program = browser ?? t('people.account.unknown-browser');
  const name = system ? t('people.account.on-system', { browser: program, system }) : program;
  return (
    <ListRow>
      <div className="row between">
        <div>
          <b>{name}</b> {current && <Status tone="ok" icon="check">{t('people.account.this-one')}</Status>}{' '}
          {newDevice && <Status tone="due">{t('people.proof.new-device')}</Status>}
          <p className="meta">
            {t('people.account.opened')} <Time at={createdAt} /> {t(`people.proof.methods.${method}`)}, {t('people.account.seen')} <Time at={lastSeenAt} />
          </p>
        </div>
        {!current && (
          <Form method="post" action="/account">
            <input type="hidden" name="intent" value="end-session" />
            <input type="hidden" name="sessionId" value={id} />
            <Button type="submit" size="s" aria-label={t('people.account.end-label', { browser: name })}>
              {t('people.account.end')}
            </Button>
          </Form>
        )}
      </div>
    </ListRow>
  );
}
