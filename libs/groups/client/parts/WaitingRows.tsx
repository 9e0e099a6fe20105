import { Time, useT } from '@minga/kernel/client';
import { Count, LinkButton, ListRow, useUi } from '@minga/ui';
import type { ReceivedInvitation, WaitingRequests, WaitingView } from '../../contract';
import { InvitationActs } from './InvitationActs';

/** How many things wait for the reader in groups: what home's first sentence counts. */
export const countWaiting = ({ chaired, invitations }: WaitingView): number =>
  invitations.length + chaired.filter(({ requests }) => requests.length > 0).length;

function RequestsRow({ group, requests }: WaitingRequests) {
  const { t, list } = useT();
  const { Link } = useUi();
  const href = `${group.address}/admissions`;
  const people = [...new Set(requests.map(({ person }) => person.name))];
  return (
    <ListRow className="due-r">
      <span className="verb">{t('groups.waiting.approve')}</span>
      <div>
        <h3>
          <Link href={href}>{t('groups.waiting.requests-to', { count: requests.length, group: group.name })}</Link>
        </h3>
        <p className="meta">{list(people)}</p>
      </div>
      <span className="when meta">
        <Time at={requests[0]!.at} relative />
      </span>
      <LinkButton size="s" href={href}>
        {t('groups.waiting.review')} <Count value={requests.length} />
      </LinkButton>
    </ListRow>
  );
}

export function InvitationRow({ invitation, action }: { invitation: ReceivedInvitation; action?: string }) {
  const { t } = useT();
  const { group, message, by, at } = invitation;
  return (
    <ListRow className="due-r">
      <span className="verb">{t('groups.waiting.answer')}</span>
      <div>
        <h3>{t('groups.waiting.invited-to', { group: group.name })}</h3>
        <p className="meta" lang={group.lang}>
          {group.purpose}
        </p>
        <p className="meta">
          {by && t('groups.waiting.invited-by', { name: by.name })} {message}
        </p>
      </div>
      <span className="when meta">
        <Time at={at} relative />
      </span>
      <InvitationActs invitationId={invitation.id} action={action} />
    </ListRow>
  );
}

/** Rows of home's "Waits for you": requests to decide, invitations to answer. Put them in its list. */
export function WaitingRows({ waiting }: { waiting: WaitingView }) {
  return (
    <>
      {waiting.chaired.map((one) => one.requests.length > 0 && <RequestsRow key={one.group.id} {...one} />)}
      {waiting.invitations.map((invitation) => (
        <InvitationRow key={invitation.id} invitation={invitation} />
      ))}
    </>
  );
}
