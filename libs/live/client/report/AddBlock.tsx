import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { FormErrors } from '@minga/people/client';
import { Button, TextAreaField } from '@minga/ui';
import type { ReportSection } from '../../contract';
import { ActionFields } from './BlockForm';

/** A block at the end of a part. */
export function AddBlock({ section, itemId }: { section: ReportSection; itemId: string | null }) {
  const { t } = useT();
  const refused = useRefusedForm('report-add');
  const here = refused?.values['section'] === section && (refused.values['item'] ?? '') === (itemId ?? '') ? refused : undefined;
  const prefix = `ra-${itemId ?? section}-`;
  return (
    <details open={!!here}>
      <summary>{t('live.report.add')}</summary>
      <ActForm intent="report-add" className="stack" fields={{ section, item: itemId ?? '', ...(section === 'actions' && { action: 'yes' }) }}>
        <FormErrors refused={here} labels={{ text: t('live.report.text') }} prefix={prefix} />
        <TextAreaField id={`${prefix}text`} name="text" label={t('live.report.text')} hint={t('live.report.text-hint')} rows={3} required defaultValue={here?.values['text'] ?? ''} />
        {section === 'actions' && <ActionFields prefix={prefix} who={here?.values['who']} due={here?.values['due']} />}
        <Button type="submit">{t('live.report.add')}</Button>
      </ActForm>
    </details>
  );
}
