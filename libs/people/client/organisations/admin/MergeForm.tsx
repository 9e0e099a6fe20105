import { ActForm, useApi, useRefusedForm, useT } from '@minga/kernel/client';
import { Button, Section, SelectField } from '@minga/ui';
import { useQuery } from '@tanstack/react-query';
import { peopleRoutes, type OrganisationFacts } from '../../../contract';
import { similarQuery } from '../organisations.queries';
import { errorBeside } from '../../parts/FormErrors';
import { organisationLabel } from '../../register/organisation-choice';

/** Makes one organisation of two. Those that look like it are offered. */
export function MergeForm({ organisation: { id, name } }: { organisation: OrganisationFacts }) {
  const { t } = useT();
  const api = useApi(peopleRoutes);
  const refused = useRefusedForm('merge');
  const { data } = useQuery(similarQuery(api, name));
  const others = (data?.items ?? []).filter((row) => row.id !== id);
  return (
    <Section title={t('people.organisations.merge')}>
      <p className="ink2">{t('people.organisations.merge-consequence')}</p>
      {others.length === 0 && <p className="meta">{t('people.organisations.none-similar')}</p>}
      {others.length > 0 && (
        <ActForm intent="merge" className="si-form" noValidate>
          <SelectField id="m-into" name="into" label={t('people.organisations.merge-into')} error={errorBeside(refused, 'into')}>
            {others.map((row) => (
              <option key={row.id} value={row.id}>
                {organisationLabel(row)}
              </option>
            ))}
          </SelectField>
          <div>
            <Button tone="err" type="submit">
              {t('people.organisations.merge-act')}
            </Button>
          </div>
        </ActForm>
      )}
    </Section>
  );
}
