import '../admin.css';
import { pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { Refusal } from '@minga/kernel/contract';
import { Button, LinkButton, List, Notice, Section, SelectField, TextField } from '@minga/ui';
import { Form, useLoaderData } from 'react-router';
import { adminRoutes, AUDIT_EXPORT_PATH, type AuditPage } from '../../contract';
import { readSearch, searchAddress } from './audit-address';
import { AuditEntry } from './AuditEntry';

const NOTHING: AuditPage = { items: [], next: null, acts: [] };

/** A search that cannot be is said above its form, which keeps what was typed. */
export const loader = pageLoader(async ({ api, url }) => {
  const search = readSearch(url.searchParams);
  const query = { ...search, before: search.before === undefined ? undefined : Number(search.before) };
  try {
    return { search, page: await api(adminRoutes).audit({ query }), problem: null };
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 422) throw error;
    return { search, page: NOTHING, problem: error.problem?.title ?? '' };
  }
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('admin.audit.title'), hidden: true }) };

/** The record of acts: who, what, why, when and from where. */
export function Component() {
  const { t } = useT();
  const { search, page, problem } = useLoaderData<typeof loader>();
  const { before: _, ...asked } = search;
  const exported = (format: string) => searchAddress(AUDIT_EXPORT_PATH, { ...asked, format });
  return (
    <>
      <header className="stack">
        <h1 className="h1">{t('admin.audit.title')}</h1>
        <p className="lead">{t('admin.audit.lead')}</p>
      </header>
      {problem !== null && (
        <Notice tone="err" role="alert">
          {problem}
        </Notice>
      )}
      <Search acts={page.acts} asked={asked} />
      <Section
        title={t('admin.audit.entries')}
        action={
          <span className="row row-s">
            {/* Files, not pages of ours */}
            <a className="btn s" href={exported('csv')} download>
              {t('admin.audit.csv')}
            </a>
            <a className="btn s" href={exported('ndjson')} download>
              {t('admin.audit.ndjson')}
            </a>
          </span>
        }
      >
        <List>
          {page.items.map((item) => (
            <AuditEntry key={item.seq} item={item} />
          ))}
        </List>
        {page.items.length === 0 && <p className="ink2">{t('admin.audit.nothing')}</p>}
        {page.next !== null && <LinkButton href={searchAddress('/admin/audit', { ...asked, before: page.next })}>{t('admin.earlier')}</LinkButton>}
      </Section>
    </>
  );
}

function Search({ acts, asked }: { acts: readonly string[]; asked: Partial<Record<string, string | undefined>> }) {
  const { t, has } = useT();
  const families = [...new Set(acts.map((act) => `${act.split('.')[0]}.`))];
  const words = (act: string) => (has(`admin.acts.${act}`) ? t(`admin.acts.${act}`) : act);
  const family = (name: string) => (has(`admin.families.${name.slice(0, -1)}`) ? t(`admin.families.${name.slice(0, -1)}`) : name);
  return (
    <Form className="adm-search" key={JSON.stringify(asked)} role="search">
      {asked['subject'] && <input type="hidden" name="subject" value={asked['subject']} />}
      <SelectField id="au-act" name="act" label={t('admin.audit.act')} defaultValue={asked['act'] ?? ''}>
        <option value="">{t('admin.audit.any')}</option>
        {families.map((name) => (
          <optgroup key={name} label={family(name)}>
            <option value={name}>{t('admin.audit.all-of', { family: family(name) })}</option>
            {acts
              .filter((act) => act.startsWith(name))
              .map((act) => (
                <option key={act} value={act}>
                  {words(act)}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      <TextField id="au-person" name="person" label={t('admin.audit.person')} hint={t('admin.audit.person-hint')} defaultValue={asked['person']} autoComplete="off" />
      <TextField id="au-from" name="from" type="date" label={t('admin.audit.from')} defaultValue={asked['from']} />
      <TextField id="au-until" name="until" type="date" label={t('admin.audit.until')} defaultValue={asked['until']} />
      <div className="row">
        <Button type="submit" tone="primary">
          {t('admin.audit.search')}
        </Button>
        {Object.values(asked).some(Boolean) && (
          <LinkButton href="/admin/audit" tone="quiet">
            {t('admin.audit.clear')}
          </LinkButton>
        )}
      </div>
    </Form>
  );
}
