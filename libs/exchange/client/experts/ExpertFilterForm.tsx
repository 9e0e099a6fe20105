import { useApi, useT } from '@minga/kernel/client';
import { spokenName } from '@minga/people/client';
import { COUNTRIES, sortedCountries, SPOKEN_LANGUAGES, STAKEHOLDER_GROUPS } from '@minga/people/contract';
import { Button, Checkbox, SelectField, TextField } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Form } from 'react-router';
import { EXPERT_KINDS, exchangeRoutes, type ExpertFilter } from '../../contract';
import { TermOptions } from '../taxonomy/TermOptions';
import { taxonomyQuery } from './experts.queries';

/** What the directory is narrowed by: a plain form, whose answer is an address. */
export function ExpertFilterForm({ query }: { query: ExpertFilter }) {
  const translator = useT();
  const { t, language } = translator;
  const { data: taxonomy } = useSuspenseQuery(taxonomyQuery(useApi(exchangeRoutes), language));
  const order = new Intl.Collator(language);
  const spoken = SPOKEN_LANGUAGES.map((code) => ({ code, name: spokenName(translator, code) })).sort((a, b) => order.compare(a.name, b.name));
  return (
    <Form method="get" action="/x/experts" role="search" className="or-filt" key={JSON.stringify(query)}>
      <TextField id="e-q" name="q" type="search" label={t('exchange.experts.words')} defaultValue={query.q} />
      <SelectField id="e-kind" name="kind" label={t('exchange.experts.kind')} defaultValue={query.kind ?? ''}>
        <option value="">{t('exchange.board.any')}</option>
        {EXPERT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`exchange.experts.kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <SelectField id="e-theme" name="theme" label={t('exchange.experts.area')} defaultValue={query.theme ?? ''}>
        <option value="">{t('exchange.board.any')}</option>
        <TermOptions taxonomy={taxonomy} />
      </SelectField>
      <SelectField id="e-country" name="country" label={t('exchange.experts.country')} defaultValue={query.country ?? ''}>
        <option value="">{t('exchange.board.any')}</option>
        {sortedCountries(COUNTRIES, language).map(({ code, name }) => (
          <option key={code} value={code} suppressHydrationWarning>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField id="e-language" name="language" label={t('exchange.board.language')} defaultValue={query.language ?? ''}>
        <option value="">{t('exchange.board.any')}</option>
        {spoken.map(({ code, name }) => (
          <option key={code} value={code} suppressHydrationWarning>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField id="e-group" name="group" label={t('exchange.experts.group')} defaultValue={query.group ?? ''}>
        <option value="">{t('exchange.board.any')}</option>
        {STAKEHOLDER_GROUPS.map((group) => (
          <option key={group} value={group}>
            {t(`people.sectors.${group}.name`)}
          </option>
        ))}
      </SelectField>
      <Checkbox name="free" value="1" defaultChecked={query.free === '1'} label={t('exchange.experts.free-soon')} />
      <Button type="submit" icon="search">
        {t('exchange.experts.search')}
      </Button>
    </Form>
  );
}
