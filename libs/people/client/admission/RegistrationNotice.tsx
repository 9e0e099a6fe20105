import { useApi, useT } from '@minga/kernel/client';
import { Notice } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { peopleRoutes } from '../../contract';
import { registrationModeQuery } from './admission.queries';

/** What somebody who registers is to expect, where not everybody is let in at once. */
export function RegistrationNotice({ invited }: { invited: boolean }) {
  const { t } = useT();
  const { data: mode } = useSuspenseQuery(registrationModeQuery(useApi(peopleRoutes)));
  if (invited) return <Notice tone="ok">{t('people.admission.invited')}</Notice>;
  if (mode === 'open') return null;
  return <Notice>{t(`people.admission.by-${mode}`)}</Notice>;
}
