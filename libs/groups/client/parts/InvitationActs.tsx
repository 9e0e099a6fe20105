import { ActForm, useT } from '@minga/kernel/client';
import { Button } from '@minga/ui';

/** Where invitations are answered: the page that lists them. */
export const INVITATIONS_PATH = '/groups';

export function InvitationActs({ invitationId, action = INVITATIONS_PATH }: { invitationId: string; action?: string }) {
  const { t } = useT();
  const form = { action, fields: { invitationId } };
  return (
    <span className="row row-s gi-a">
      <ActForm intent="accept" {...form}>
        <Button type="submit" size="s" tone="due">
          {t('groups.admissions.accept')}
        </Button>
      </ActForm>
      <ActForm intent="decline" {...form}>
        <Button type="submit" size="s" tone="quiet">
          {t('groups.admissions.refuse')}
        </Button>
      </ActForm>
    </span>
  );
}
