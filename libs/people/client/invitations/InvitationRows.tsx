import { Time, useT } from '@minga/kernel/client';
import { Button, List, ListRow, Status } from '@minga/ui';
import { Fragment } from 'react';
import { Form } from 'react-router';
import type { Invitation } from '../../contract';
import { PersonLink } from '../parts/person';

const WORDS = 'people.invitations';

/** Invitations with who used them; those that still hold can be withdrawn. */
export function InvitationRows({ invitations, intent }: { invitations: readonly Invitation[]; intent: string }) {
  const { t } = useT();
  if (invitations.length === 0) return <p className="ink2">{t(`${WORDS}.none`)}</p>;
  return (
    <List>
      {invitations.map((invitation) => (
        <Row key={invitation.id} invitation={invitation} intent={intent} />
      ))}
    </List>
  );
}

function Row({ invitation: { id, email, by, opens, mostUses, usedBy, expiresAt, withdrawnAt }, intent }: { invitation: Invitation; intent: string }) {
  const { t } = useT();
  const whom = email ?? t(`${WORDS}.link`);
  return (
    <ListRow>
      <div className="row between">
        <div>
          <b>{whom}</b> {withdrawnAt && <Status>{t(`${WORDS}.withdrawn`)}</Status>}
          <p className="meta">
            {[opens, by && t(`${WORDS}.by`, { name: by.name }), t(`${WORDS}.used`, { used: usedBy.length, most: mostUses })].filter(Boolean).join(' · ')}
            {', '}
            {t(`${WORDS}.until`)} <Time at={expiresAt} />
          </p>
          {usedBy.length > 0 && (
            <p className="meta">
              {t(`${WORDS}.used-by`)}:{' '}
              {usedBy.map((person, index) => (
                <Fragment key={person.id}>
                  {index > 0 && ', '}
                  <PersonLink person={person} />
                </Fragment>
              ))}
            </p>
          )}
        </div>
        {!withdrawnAt && usedBy.length < mostUses && (
          <Form method="post">
            <input type="hidden" name="intent" value={intent} />
            <input type="hidden" name="invitationId" value={id} />
            <Button type="submit" size="s" aria-label={t(`${WORDS}.withdraw-label`, { whom })}>
              {t(`${WORDS}.withdraw`)}
            </Button>
          </Form>
        )}
      </div>
    </ListRow>
  );
}
