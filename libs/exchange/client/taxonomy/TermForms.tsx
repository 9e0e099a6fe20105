import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { Button, LinkButton, Section, SelectField } from '@minga/ui';
import type { StewardedTerm } from '../../contract';
import { LabelFields } from './LabelFields';
import { ParentOptions } from './ParentOptions';

/** What may be done with one term. */
export function TermForms({ term, terms }: { term: StewardedTerm; terms: readonly StewardedTerm[] }) {
  const { t } = useT();
  const refused = useRefusedForm('change');
  const fields = { termId: term.id };
  return (
    <>
      <p>
        <LinkButton href="/admin/taxonomy" size="s" tone="quiet">
          {t('exchange.terms.back')}
        </LinkButton>
      </p>
      <Section title={t('exchange.terms.change')}>
        <ActForm intent="change" fields={fields} className="stack">
          <LabelFields refused={refused} labels={term.labels} />
          <SelectField
            id="t-parent"
            name="parentId"
            label={t('exchange.terms.parent')}
            error={errorBeside(refused, 'parentId')}
            defaultValue={refused?.values['parentId'] ?? term.parentId ?? ''}
          >
            <ParentOptions terms={terms} kind={term.kind} except={term.id} />
          </SelectField>
          <p>
            <Button type="submit" tone="primary">
              {t('exchange.terms.save')}
            </Button>
          </p>
        </ActForm>
        <ActForm intent={term.state === 'retired' ? 'restore' : 'retire'} fields={fields}>
          <Button type="submit">{t(term.state === 'retired' ? 'exchange.terms.restore' : 'exchange.terms.retire')}</Button>
        </ActForm>
      </Section>
      <Merge term={term} terms={terms} />
    </>
  );
}

function Merge({ term, terms }: { term: StewardedTerm; terms: readonly StewardedTerm[] }) {
  const { t } = useT();
  const refused = useRefusedForm('merge');
  return (
    <Section title={t('exchange.terms.merge')}>
      <p className="ink2">{t('exchange.terms.merge-means')}</p>
      <ActForm intent="merge" fields={{ termId: term.id }} className="stack">
        <SelectField id="t-into" name="into" label={t('exchange.terms.into')} error={errorBeside(refused, 'into')} defaultValue={refused?.values['into'] ?? ''} required>
          <ParentOptions terms={terms} kind={term.kind} except={term.id} must />
        </SelectField>
        <p>
          <Button type="submit" tone="err">
            {t('exchange.terms.merge')}
          </Button>
        </p>
      </ActForm>
    </Section>
  );
}
