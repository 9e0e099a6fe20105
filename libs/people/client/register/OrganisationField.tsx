import { useApi, useT } from '@minga/kernel/client';
import { Combobox, Field, type ComboboxChoice, type ComboboxOption } from '@minga/ui';
import { useCallback, useMemo } from 'react';
import { peopleRoutes } from '../../contract';
import { StakeholderMark } from '../parts/stakeholders';
import { organisationOption } from './organisation-choice';

export interface OrganisationFieldProps {
  id: string;
  /** Chosen before; with an empty `value` it is text that names none yet. */
  initial: ComboboxOption;
  error?: string;
  /** The chosen organisation's id, or undefined when what stands there names none that was found. */
  onChosen: (organisationId: string | undefined) => void;
}

/** The organisation, found as one types. Without script it is a field for its name. */
export function OrganisationField({ id, initial, error, onChosen }: OrganisationFieldProps) {
  const { t } = useT();
  const api = useApi(peopleRoutes);
  const load = useCallback(
    async (q: string, signal: AbortSignal) => {
      const { items } = await api.searchOrganisations({ query: { q } }, { signal });
      return items.map((item) => organisationOption(item, <StakeholderMark group={item.stakeholderGroup} />));
    },
    [api],
  );
  const texts = useMemo(
    () => ({
      list: t('people.organisation.list'),
      loading: t('people.organisation.searching'),
      none: t('people.organisation.none'),
      failed: t('people.organisation.failed'),
      count: (count: number) => t('people.organisation.count', { count }),
      add: (name: string) => t('people.organisation.add', { name }),
    }),
    [t],
  );
  const choose = (choice: ComboboxChoice | null) => onChosen(choice?.kind === 'option' ? choice.option.value : undefined);
  return (
    <Field id={id} label={t('people.organisation.label')} hint={t('people.organisation.hint')} error={error} required>
      {(control) => (
        <Combobox {...control} name="organisationId" inputName="organisationName" {...{ load, texts, initial }} onChoose={choose} />
      )}
    </Field>
  );
}
