import { ActForm, Time, useT } from '@minga/kernel/client';
import { Button, LinkButton, TextAreaField } from '@minga/ui';
import type { GroupPageView } from '../../contract';
import { Disclosure } from '../parts/Disclosure';

interface ActsProps {
  view: GroupPageView;
}

function InvitationAnswer({ view: { group, viewer } }: ActsProps) {
  const { t } = useT();
  const form = { action: group.address, fields: { invitationId: viewer.invitation!.id } };
  return (
    <>
      <ActForm intent="accept" {...form}>
        <Button type="submit" tone="due">
          {t('groups.acts.accept')}
        </Button>
      </ActForm>
      <ActForm intent="decline" {...form}>
        <Button type="submit" tone="quiet">
          {t('groups.acts.decline')}
        </Button>
      </ActForm>
    </>
  );
}

function RequestForm({ view: { group } }: ActsProps) {
  const { t } = useT();
  return (
    <Disclosure look="btn pri" summary={t('groups.acts.request')}>
      <ActForm intent="request" action={group.address}>
        <TextAreaField id="g-message" name="message" label={t('groups.acts.request-message')} mark={t('groups.admissions.optional')} />
        <Button type="submit" tone="primary">
          {t('groups.acts.send-request')}
        </Button>
      </ActForm>
    </Disclosure>
  );
}

function RequestWaits({ view: { group, viewer } }: ActsProps) {
  const { t } = useT();
  const { id, at } = viewer.request!;
  return (
    <>
      <span className="meta">
        {t('groups.acts.requested')} <Time at={at} relative />
      </span>
      <ActForm intent="withdraw" action={group.address} fields={{ requestId: id }}>
        <Button type="submit">{t('groups.acts.withdraw')}</Button>
      </ActForm>
    </>
  );
}

/** How somebody who is no member comes in; where they cannot, why. */
export function JoinActs({ view }: ActsProps) {
  const { t } = useT();
  const { group, viewer } = view;
  if (!viewer.account) return <LinkButton href={`/sign-in?next=${encodeURIComponent(group.address)}`}>{t('groups.acts.sign-in')}</LinkButton>;
  if (viewer.invitation) return <InvitationAnswer view={view} />;
  if (viewer.request) return <RequestWaits view={view} />;
  if (viewer.can.requestToJoin.allowed) return <RequestForm view={view} />;
  if (!viewer.can.join.allowed) return <span className="meta">{t(`refusals.${viewer.can.join.reason}`)}</span>;
  return (
    <ActForm intent="join" action={group.address}>
      <Button type="submit" tone="primary" icon="plus">
        {t('groups.acts.join')}
      </Button>
    </ActForm>
  );
}
