import { ActForm, useApi, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { countryName, COUNTRIES, sortedCountries } from '@minga/people/contract';
import { Button, List, ListRow, Section, SelectField, TextField } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { AREA_ROLES, EVIDENCE_LENGTH, exchangeRoutes, MOST_YEARS, type Expert } from '../../../contract';
import { TermOptions } from '../../taxonomy/TermOptions';
import { taxonomyQuery } from '../experts.queries';

/** What one can help with: listed, each taken away by a button; one more is added below. */
export function AreasForm({ expert }: { expert: Expert | null }) {
  const { t } = useT();
  return (
    <Section title={t('exchange.experts.helps')}>
      <List>
        {expert?.areas.map((area) => (
          <AreaRow key={area.termId} area={area} />
        ))}
      </List>
      <NewArea key={expert?.areas.length} />
    </Section>
  );
}

function AreaRow({ area: { termId, label, role, years, evidence, country } }: { area: Expert['areas'][number] }) {
  const { t, language } = useT();
  return (
    <ListRow className="ends">
      <div>
        <p>
          <b>{label}</b>
        </p>
        <p className="meta" suppressHydrationWarning>
          {t(`exchange.experts.roles.${role}`)}, {t('exchange.experts.own.years-count', { count: years })}
          {country && `, ${countryName(country, language)}`}. {evidence}
        </p>
      </div>
      <ActForm intent="remove-area" fields={{ termId }}>
        <Button type="submit" size="s" aria-label={t('exchange.experts.own.remove-one', { name: label })}>
          {t('exchange.experts.own.remove')}
        </Button>
      </ActForm>
    </ListRow>
  );
}

function NewArea() {
  const { t, language } = useT();
  const { data: taxonomy } = useSuspenseQuery(taxonomyQuery(useApi(exchangeRoutes), language));
  const refused = useRefusedForm('add-area');
  const said = (name: string): string | undefined => refused?.values[name];
  return (
    <ActForm intent="add-area" className="stack">
      <SelectField id="x-term" name="termId" label={t('exchange.experts.own.term')} error={errorBeside(refused, 'areas')} defaultValue={said('termId') ?? ''} required>
        <option value="">{t('exchange.experts.own.choose')}</option>
        <TermOptions taxonomy={taxonomy} />
      </SelectField>
      <SelectField id="x-role" name="role" label={t('exchange.experts.role')} defaultValue={said('role') ?? 'led'}>
        {AREA_ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`exchange.experts.roles.${role}`)}
          </option>
        ))}
      </SelectField>
      <TextField id="x-years" name="years" type="number" min={0} max={MOST_YEARS} label={t('exchange.experts.years')} defaultValue={said('years') ?? 1} />
      <TextField
        id="x-evidence"
        name="evidence"
        label={t('exchange.experts.evidence')}
        hint={t('exchange.experts.own.evidence-hint')}
        defaultValue={said('evidence')}
        most={EVIDENCE_LENGTH}
      />
      <SelectField id="x-country" name="country" label={t('exchange.experts.own.where')} defaultValue={said('country') ?? ''}>
        <option value="">{t('exchange.experts.own.nowhere')}</option>
        {sortedCountries(COUNTRIES, language).map(({ code, name }) => (
          <option key={code} value={code} suppressHydrationWarning>
            {name}
          </option>
        ))}
      </SelectField>
      <p>
        <Button type="submit" icon="plus">
          {t('exchange.experts.own.add')}
        </Button>
      </p>
    </ActForm>
  );
}
