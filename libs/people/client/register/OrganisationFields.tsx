import { useT, type RefusedForm } from '@minga/kernel/client';
import { FieldGroup, RadioOption, SelectField, TextField, type ComboboxOption } from '@minga/ui';
import { useState } from 'react';
import { STAKEHOLDER_GROUPS, STAKEHOLDER_SHAPE } from '../../contract';
import { errorBeside } from '../parts/FormErrors';
import { CountryOptions } from './CountryOptions';
import { KNOWN_ID, KNOWN_NAME, organisationOf } from './organisation-choice';
import { OrganisationField } from './OrganisationField';

export interface OrganisationFieldsProps {
  refused: RefusedForm | undefined;
  /** Ids of the controls begin with it. */
  prefix: string;
  /** The organisation and title as they are now. */
  current?: { organisation: ComboboxOption; title: string };
}

const NOTHING: ComboboxOption = { value: '', label: '' };

/** What was typed in a refused form, as the combobox takes it. */
function typedIn({ values }: RefusedForm): ComboboxOption {
  const { organisationId = '', organisationName = '' } = organisationOf((name) => values[name] ?? '');
  return { value: organisationId ?? '', label: organisationName };
}

/** Whom somebody represents: organisation, its sector and country unless it was found, and the title there. */
export function OrganisationFields({ refused, prefix, current }: OrganisationFieldsProps) {
  const { t } = useT();
  const initial = refused ? typedIn(refused) : (current?.organisation ?? NOTHING);
  const [chosen, setChosen] = useState(initial.value || undefined);
  const error = (field: string) => errorBeside(refused, field);
  return (
    <>
      <input type="hidden" name={KNOWN_ID} value={initial.value} />
      <input type="hidden" name={KNOWN_NAME} value={initial.label} />
      <OrganisationField id={`${prefix}organisationName`} initial={initial} error={error('organisationName')} onChosen={setChosen} />
      {!chosen && <NewOrganisation refused={refused} prefix={prefix} />}
      <TextField
        id={`${prefix}title`}
        name="title"
        label={t('people.organisation.title')}
        hint={t('people.organisation.title-hint')}
        autoComplete="organization-title"
        required
        defaultValue={refused?.values['title'] ?? current?.title}
        error={error('title')}
      />
    </>
  );
}

/** Sector and country of an organisation that is not in the network yet; one that is there by name is taken as it is. */
function NewOrganisation({ refused, prefix }: Pick<OrganisationFieldsProps, 'refused' | 'prefix'>) {
  const { t } = useT();
  const values = refused?.values ?? {};
  return (
    <>
      <FieldGroup
        id={`${prefix}stakeholderGroup`}
        legend={t('people.organisation.sector')}
        hint={t('people.organisation.sector-hint')}
        error={errorBeside(refused, 'stakeholderGroup')}
      >
        {STAKEHOLDER_GROUPS.map((group) => (
          <RadioOption
            key={group}
            name="stakeholderGroup"
            value={group}
            defaultChecked={values['stakeholderGroup'] === group}
            label={t(`people.sectors.${group}.name`)}
            description={t(`people.sectors.${group}.about`)}
            shape={STAKEHOLDER_SHAPE[group]}
          />
        ))}
      </FieldGroup>
      <SelectField
        id={`${prefix}organisationCountry`}
        name="organisationCountry"
        label={t('people.organisation.country')}
        hint={t('people.organisation.country-hint')}
        defaultValue={values['organisationCountry'] ?? ''}
        error={errorBeside(refused, 'organisationCountry')}
      >
        <option value="">{t('people.organisation.regional')}</option>
        <CountryOptions />
      </SelectField>
    </>
  );
}
