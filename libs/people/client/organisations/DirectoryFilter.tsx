import { useT } from '@minga/kernel/client';
import { Button, Checkbox, SelectField, TextField } from '@minga/ui';
import { Form } from 'react-router';
import { STAKEHOLDER_GROUPS, type DirectoryQuery } from '../../contract';
import { CountryOptions } from '../register/CountryOptions';

/** What the directory is narrowed by: a plain form, whose answer is an address. */
export function DirectoryFilter({ query, action = '/organisations' }: { query: DirectoryQuery; action?: string }) {
  const { t } = useT();
  return (
    <Form method="get" action={action} role="search" className="or-filt" key={JSON.stringify(query)}>
      <TextField id="d-q" name="q" type="search" label={t('people.organisations.words')} defaultValue={query.q} />
      <SelectField id="d-sector" name="sector" label={t('people.organisation.sector')} defaultValue={query.sector ?? ''}>
        <option value="">{t('people.organisations.any-sector')}</option>
        {STAKEHOLDER_GROUPS.map((group) => (
          <option key={group} value={group}>
            {t(`people.sectors.${group}.name`)}
          </option>
        ))}
      </SelectField>
      <SelectField id="d-country" name="country" label={t('people.organisations.country')} defaultValue={query.country ?? ''}>
        <option value="">{t('people.organisations.any-country')}</option>
        <option value="regional">{t('people.organisation.regional')}</option>
        <CountryOptions />
      </SelectField>
      <Checkbox name="verified" value="1" defaultChecked={query.verified === '1'} label={t('people.organisations.only-verified')} />
      <Button type="submit" icon="search">
        {t('people.organisations.search')}
      </Button>
    </Form>
  );
}
