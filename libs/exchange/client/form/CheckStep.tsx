import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { FormErrors } from '@minga/people/client';
import { Button, LinkButton, Notice, Section, useUi } from '@minga/ui';
import { useNavigation } from 'react-router';
import type { RequestFormView } from '../../contract';
import { NeedFacts, Prose } from '../request/NeedSection';
import { editAddress, stepOf } from './steps';

/** The whole request as others will read it, what is still missing, and the way to send it. */
export function CheckStep({ form }: { form: RequestFormView }) {
  const { t } = useT();
  const { Link } = useUi();
  const busy = useNavigation().state === 'submitting';
  const { need, address, missing } = form.request!;
  return (
    <div className="xn-f">
      <FormErrors refused={useRefusedForm('submit')} labels={{}} prefix="xf-" />
      {missing.length > 0 ? (
        <Notice tone="due">
          <p>
            <b>{t('exchange.form.missing')}</b>
          </p>
          <ul>
            {missing.map((field) => (
              <li key={field}>
                <Link href={editAddress(address, stepOf(field))}>{t(field === 'title' ? 'exchange.form.titleField' : `exchange.form.${field}`)}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice tone="ok">
          <p>{t('exchange.form.complete')}</p>
        </Notice>
      )}
      {need.themes.length + need.skills.length === 0 && (
        <Notice>
          <p>
            {t('exchange.form.no-terms')} <Link href={editAddress(address, 'how')}>{t('exchange.form.add-terms')}</Link>
          </p>
        </Notice>
      )}
      <Section title={need.title || t('exchange.untitled')}>
        {need.need && <Prose text={need.need} lang={need.lang} />}
        <NeedFacts need={need} />
      </Section>
      <ActForm intent="submit" className="row row-s">
        <Button type="submit" tone="primary" busy={busy} disabled={missing.length > 0}>
          {t('exchange.form.send')}
        </Button>
        <LinkButton href={editAddress(address, 'money')} tone="quiet">
          {t('exchange.form.back')}
        </LinkButton>
      </ActForm>
    </div>
  );
}
