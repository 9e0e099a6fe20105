import { useAccount, useT } from '@minga/kernel/client';
import { Icon, useUi } from '@minga/ui';
import type { SubjectRef } from '@minga/kernel/contract';

/** On a person's page, for stewards: the way to what may be done about them. */
export function ConductAct({ subject }: { subject: SubjectRef }) {
  const { t } = useT();
  const { Link } = useUi();
  const account = useAccount();
  if (account?.siteRole !== 'steward' || account.id === subject.id) return null;
  return (
    <Link href={`/admin/conduct/${subject.id}`} className="flag-a">
      <Icon name="gear" /> {t('moderation.conduct.title')}
    </Link>
  );
}
