import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { Button, Section, SelectField, TextField } from '@minga/ui';
import { STAKEHOLDER_GROUPS, type OrganisationFacts } from '../../../contract';
import { errorBeside } from '../../parts/FormErrors';
import { CountryOptions } from '../../register/CountryOptions';

type Names = 'name' | 'acronym' | 'stakeholderGroup' | 'country';

/** Name, acronym, stakeholder group and country of an organisation. */
export function ChangeForm({ organisation, labels }: { organisation: OrganisationFacts; labels: Record<Names, string> }) {
  const { t } = useT();
  const refused = useRefusedForm('change');
  const field = (name: Names) => ({
    id: `m-${name}`,
    name,
    label: labels[name],
    defaultValue: refused?.values[name] ?? organisation[name] ?? '',
    error: errorBeside(refused, name),
  });
  return (
    <Section title={t('people.organisations.facts')}>
      <ActForm intent="change" className="si-form" key={`${organisation.name} ${organisation.stakeholderGroup} ${organisation.country}`} noValidate>
        <TextField {...field('name')} required />
        <TextField {...field('acronym')} mark={t('people.forms.optional')} />
        <SelectField {...field('stakeholderGroup')}>
          {STAKEHOLDER_GROUPS.map((group) => (
            <option key={group} value={group}>
              {t(`people.sectors.${group}.name`)}
            </option>
          ))}
        </SelectField>
        <SelectField {...field('country')}>
          <option value="">{t('people.organisation.regional')}</option>
          <CountryOptions />
        </SelectField>
        <p className="meta">{t('people.organisations.change-consequence')}</p>
        <div>
          <Button type="submit">{t('people.forms.save')}</Button>
        </div>
      </ActForm>
    </Section>
  );
}
