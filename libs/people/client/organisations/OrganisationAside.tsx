import { ActForm, useAccount, useRefusedForm, useT } from '@minga/kernel/client';
import { Button, Section, TextAreaField, TextField } from '@minga/ui';
import type { OrganisationFacts, OrganisationView } from '../../contract';
import { errorBeside } from '../parts/FormErrors';

/** What the reader is to the organisation, its mail domains and other names, and its description for those who write it. */
export function OrganisationAside({ view: { organisation, standing }, decider }: { view: OrganisationView; decider: boolean }) {
  const { t } = useT();
  const signedIn = useAccount() !== null;
  const { domains, aliases } = organisation;
  return (
    <aside className="stack-l">
      {signedIn && organisation.state !== 'refused' && <Standing standing={standing} />}
      {domains.length > 0 && (
        <Section title={t('people.organisations.domains')}>
          <p className="ink2">{t('people.organisations.domains-text')}</p>
          <ul className="dots">
            {domains.map(({ domain, subdomains }) => (
              <li key={domain}>{subdomains ? t('people.organisations.with-subdomains', { domain }) : domain}</li>
            ))}
          </ul>
        </Section>
      )}
      {aliases.length > 0 && (
        <Section title={t('people.organisations.aliases')}>
          <ul className="dots">
            {aliases.map(({ name, lang }) => (
              <li key={name} lang={lang}>
                {name}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {decider && <Describe organisation={organisation} />}
    </aside>
  );
}

function Standing({ standing }: Pick<OrganisationView, 'standing'>) {
  const { t } = useT();
  const refused = useRefusedForm('claim');
  return (
    <Section title={t('people.organisations.you')}>
      <p className="ink2">{t(`people.organisations.standing.${standing}`)}</p>
      {standing === 'none' ? (
        <ActForm intent="claim" className="si-form" noValidate>
          <TextField id="o-title" name="title" label={t('people.organisation.title')} required defaultValue={refused?.values['title']} error={errorBeside(refused, 'title')} />
          <div>
            <Button type="submit">{t('people.organisations.claim')}</Button>
          </div>
        </ActForm>
      ) : (
        <ActForm intent="leave">
          <Button type="submit">{t('people.organisations.leave')}</Button>
        </ActForm>
      )}
    </Section>
  );
}

function Describe({ organisation: { about, site } }: { organisation: OrganisationFacts }) {
  const { t } = useT();
  const refused = useRefusedForm('describe');
  const value = (name: string, current: string | undefined) => refused?.values[name] ?? current;
  return (
    <Section title={t('people.organisations.describe')}>
      <ActForm intent="describe" className="si-form" noValidate>
        <TextAreaField id="o-about" name="about" label={t('people.organisations.about')} rows={4} defaultValue={value('about', about?.text)} error={errorBeside(refused, 'about')} />
        <TextField id="o-site" name="site" type="url" label={t('people.organisations.site')} defaultValue={value('site', site ?? undefined)} error={errorBeside(refused, 'site')} />
        <div>
          <Button type="submit">{t('people.forms.save')}</Button>
        </div>
      </ActForm>
    </Section>
  );
}
