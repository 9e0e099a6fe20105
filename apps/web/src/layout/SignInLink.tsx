import { signInAddress, useT } from '@minga/kernel/client';
import { useUi } from '@minga/ui';
import { useLocation } from 'react-router';

/** The way in, which comes back to this page. */
export function SignInLink({ className = 'tool' }: { className?: string }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <Link className={className} href={signInAddress(useLocation())}>
      {t('web.sign-in')}
    </Link>
  );
}
