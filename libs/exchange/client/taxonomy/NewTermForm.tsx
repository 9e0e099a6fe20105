import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { Button, Section, SelectField, TextField } from '@minga/ui';
import { TERM_KINDS, type StewardedTerm } from '../../contract';
import { LabelFields } from './LabelFields';
import { ParentOptions } from './ParentOptions';

/** Adds a theme or a skill. */
export function NewTermForm({ terms }: { terms: readonly StewardedTerm[] }) {
  const { t } = useT();
  const refused = useRefusedForm('add');
  return (
    <Section title={t('exchange.terms.add')}>
      <details open={refused !== undefined}>
        <summary>{t('exchange.terms.add')}</summary>
        <ActForm intent="add" className="stack">
          <SelectField id="t-kind" name="kind" label={t('exchange.terms.kind')} defaultValue={refused?.values['kind'] ?? 'theme'}>
            {TERM_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`exchange.terms.kinds.${kind}`)}
              </option>
            ))}
          </SelectField>
          <SelectField id="t-parent" name="parentId" label={t('exchange.terms.parent')} error={errorBeside(refused, 'parentId')} defaultValue={refused?.values['parentId'] ?? ''}>
            <ParentOptions terms={terms} />
          </SelectField>
          <LabelFields refused={refused} />
          <TextField
            id="t-source"
            name="source"
            label={t('exchange.terms.source')}
            error={errorBeside(refused, 'source')}
            defaultValue={refused?.values['source']}
            required
          />
          <p>
            <Button type="submit" tone="primary">
              {t('exchange.terms.add')}
            </Button>
          </p>
        </ActForm>
      </details>
    </Section>
  );
}
