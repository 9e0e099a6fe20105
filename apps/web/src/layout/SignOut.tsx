import { useT } from '@minga/kernel/client';
import { Icon } from '@minga/ui';
import { SIGN_OUT_PATH, MutationField } from '@minga/kernel/client';

/** A whole new document follows: nothing of the person stays in the page. */
export function SignOut() {
  const { t } = useT();
  return (
    <form method="post" action={SIGN_OUT_PATH}>
      <MutationField />
      <button>
        <Icon name="out" />
        {t('web.sign-out')}
      </button>
    </form>
  );
}
