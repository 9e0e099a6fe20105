import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { REGION_COUNTRIES, sortedCountries } from '@minga/people/contract';
import { Button, Checkbox, FieldGroup, Section, TextField } from '@minga/ui';
import { MODALITIES, MOST_TRAVEL, type Expert } from '../../../contract';

/** In which ways one helps, how long one travels, where one has worked. */
export function WaysForm({ expert }: { expert: Expert | null }) {
  const { t, language } = useT();
  const refused = useRefusedForm('ways');
  if (!expert) return null;
  const elsewhere = expert.countries.filter((code) => !REGION_COUNTRIES.some((known) => known === code));
  return (
    <Section title={t('exchange.experts.ways')}>
      <ActForm intent="ways" className="stack">
        <FieldGroup legend={t('exchange.need.modalities')}>
          {MODALITIES.map((modality) => (
            <Checkbox key={modality} name="modality" value={modality} defaultChecked={expert.modalities.includes(modality)} label={t(`exchange.modalities.${modality}`)} />
          ))}
        </FieldGroup>
        <TextField
          id="x-travel"
          name="travelDays"
          type="number"
          min={0}
          max={MOST_TRAVEL}
          label={t('exchange.experts.own.travel')}
          hint={t('exchange.experts.own.travel-hint')}
          error={errorBeside(refused, 'travelDays')}
          defaultValue={refused?.values['travelDays'] ?? expert.travelDays}
        />
        <details>
          <summary>{t('exchange.experts.worked-in')}</summary>
          <FieldGroup legend={t('exchange.experts.worked-in')}>
            <div className="xwk">
              {sortedCountries([...REGION_COUNTRIES, ...elsewhere], language).map(({ code, name }) => (
                <Checkbox key={code} name="country" value={code} defaultChecked={expert.countries.includes(code)} label={<span suppressHydrationWarning>{name}</span>} />
              ))}
            </div>
          </FieldGroup>
        </details>
        <p>
          <Button type="submit">{t('exchange.experts.own.save')}</Button>
        </p>
      </ActForm>
    </Section>
  );
}
