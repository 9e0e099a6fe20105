import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { Button, Checkbox, List, ListRow, Section, TextField } from '@minga/ui';
import type { OrganisationFacts } from '../../../contract';
import { errorBeside } from '../../parts/FormErrors';

/** The mail domains that prove that somebody speaks for an organisation. */
export function DomainsForm({ organisation: { domains }, label }: { organisation: OrganisationFacts; label: string }) {
  const { t } = useT();
  const refused = useRefusedForm('set-domain');
  return (
    <Section title={t('people.organisations.domains')}>
      <p className="ink2">{t('people.organisations.domains-consequence')}</p>
      {domains.length > 0 && (
        <List>
          {domains.map(({ domain, subdomains }) => (
            <ListRow key={domain} className="or-row">
              <span>{subdomains ? t('people.organisations.with-subdomains', { domain }) : domain}</span>
              <ActForm intent="remove-domain" fields={{ domain }}>
                <Button type="submit" size="s">
                  {t('people.organisations.remove')}
                  <span className="vh">: {domain}</span>
                </Button>
              </ActForm>
            </ListRow>
          ))}
        </List>
      )}
      <ActForm intent="set-domain" className="si-form" key={domains.length} noValidate>
        <TextField id="m-domain" name="domain" label={label} hint={t('people.organisations.domain-hint')} required defaultValue={refused?.values['domain']} error={errorBeside(refused, 'domain')} />
        <Checkbox name="subdomains" value="1" label={t('people.organisations.subdomains')} />
        <div>
          <Button type="submit">{t('people.organisations.set-domain')}</Button>
        </div>
      </ActForm>
    </Section>
  );
}
