import '@minga/ui/styles/screens/organisation.css';
import '@minga/ui/styles/screens/sign-in.css';
import { MutationField, pageAction, pageLoader, useApi, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { addressPart, signInRequired } from '@minga/kernel/contract';
import { Button, List, Section, SelectField, TextField } from '@minga/ui';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Form, redirect, useNavigation } from 'react-router';
import { peopleRoutes, STAKEHOLDER_GROUPS, type Country, type StakeholderGroup } from '../../contract';
import { errorBeside, FormErrors } from '../parts/FormErrors';
import { CountryOptions } from '../register/CountryOptions';
import { OrganisationRow } from './OrganisationRow';
import { similarQuery } from './organisations.queries';

export const loader = pageLoader(({ environment }) => {
  if (!environment.account) throw signInRequired();
  return null;
});

export const action = pageAction(async ({ api, field, mutationId, queries }) => {
  const body = {
    name: field('name'),
    acronym: field('acronym'),
    stakeholderGroup: field('stakeholderGroup') as StakeholderGroup,
    country: (field('country') || null) as Country | null,
  };
  const { id, name } = await api(peopleRoutes).addOrganisation({ body }, { mutationId });
  void queries.invalidateQueries({ queryKey: ['people', 'directory'] });
  return redirect(`/o/${addressPart(id, name)}`);
});

export const handle: PageHandle = {
  nav: 'groups',
  meta: ({ translator }) => ({ title: translator.t('people.organisations.add'), hidden: true }),
};

export function Component() {
  const { t } = useT();
  const refused = useRefusedForm();
  const busy = useNavigation().state === 'submitting';
  const [name, setName] = useState(refused?.values['name'] ?? '');
  const labels = {
    name: t('people.organisations.name'),
    acronym: t('people.organisations.acronym'),
    stakeholderGroup: t('people.organisation.sector'),
    country: t('people.organisation.country'),
  };
  const field = (of: keyof typeof labels) => ({ id: `n-${of}`, name: of, label: labels[of], defaultValue: refused?.values[of] ?? '', error: errorBeside(refused, of) });
  return (
    <main id="main" className="wrap page">
      <h1 className="h1">{t('people.organisations.add')}</h1>
      <p className="lead">{t('people.organisations.add-lead')}</p>
      <div className="lay">
        <Form method="post" className="si-form" noValidate>
          <FormErrors refused={refused} labels={{ ...labels, organisationName: labels.name }} prefix="n-" />
          <MutationField />
          <TextField {...field('name')} required onChange={(event) => setName(event.currentTarget.value)} />
          <TextField {...field('acronym')} mark={t('people.forms.optional')} />
          <SelectField {...field('stakeholderGroup')} hint={t('people.organisation.sector-hint')} required>
            <option value="">{t('people.forms.choose')}</option>
            {STAKEHOLDER_GROUPS.map((group) => (
              <option key={group} value={group}>
                {t(`people.sectors.${group}.name`)}
              </option>
            ))}
          </SelectField>
          <SelectField {...field('country')} hint={t('people.organisation.country-hint')}>
            <option value="">{t('people.organisation.regional')}</option>
            <CountryOptions />
          </SelectField>
          <div className="row row-s si-b">
            <Button tone="primary" type="submit" busy={busy}>
              {t('people.organisations.add')}
            </Button>
          </div>
        </Form>
        <LookAlikes name={name} />
      </div>
    </main>
  );
}

/** Shorter beginnings look like everything. */
const SHORTEST = 4;

/** Those that may be the same, while the name is typed. */
function LookAlikes({ name }: { name: string }) {
  const { t } = useT();
  const api = useApi(peopleRoutes);
  const typed = useDeferredValue(name.trim());
  const { data } = useQuery({ ...similarQuery(api, typed), enabled: typed.length >= SHORTEST });
  const items = typed.length >= SHORTEST ? (data?.items ?? []) : [];
  return (
    <aside aria-live="polite">
      {items.length > 0 && (
        <Section title={t('people.organisations.similar')}>
          <p className="ink2">{t('people.organisations.similar-text')}</p>
          <List>
            {items.map((row) => (
              <OrganisationRow key={row.id} row={row} />
            ))}
          </List>
        </Section>
      )}
    </aside>
  );
}
