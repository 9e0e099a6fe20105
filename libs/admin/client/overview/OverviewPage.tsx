import '../admin.css';
import { pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { LinkButton, List, ListRow, Section, Count, useUi } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { adminRoutes, type OverviewView } from '../../contract';
import { ActLine } from '../parts/ActLine';

export const loader = pageLoader(({ api }) => api(adminRoutes).adminOverview({}));

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('admin.overview.title'), hidden: true }) };

/** What waits for the stewards, what was done last, how much there is. */
export function Component() {
  const { t } = useT();
  const { waiting, latest, figures } = useLoaderData<typeof loader>();
  const due = waiting.filter(({ count }) => count > 0);
  return (
    <>
      <h1 className="h1">{due.length > 0 ? t('admin.overview.waits', { count: due.reduce((sum, { count }) => sum + count, 0) }) : t('admin.overview.nothing')}</h1>
      {due.length > 0 && <Due due={due} />}
      <Section title={t('admin.overview.latest')} action={<LinkButton href="/admin/audit" tone="quiet" size="s">{t('admin.overview.all-acts')}</LinkButton>}>
        <List>
          {latest.map((item) => (
            <ListRow key={item.seq}>
              <div>
                <ActLine item={item} />
              </div>
            </ListRow>
          ))}
        </List>
        {latest.length === 0 && <p className="ink2">{t('admin.audit.nothing')}</p>}
      </Section>
      <Figures figures={figures} />
    </>
  );
}

function Due({ due }: { due: OverviewView['waiting'] }) {
  const { t, has } = useT();
  const { Link } = useUi();
  const words = (id: string) => (has(`admin.waiting.${id}`) ? t(`admin.waiting.${id}`) : id);
  return (
    <Section title={t('admin.overview.to-do')}>
      <List>
        {due.map(({ id, path, count }) => (
          <ListRow key={id}>
            <h3>
              <Link href={path}>{words(id)}</Link> <Count value={count} />
            </h3>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}

function Figures({ figures }: { figures: OverviewView['figures'] }) {
  const { t, number } = useT();
  return (
    <Section title={t('admin.overview.figures')}>
      <dl className="adm-num">
        {(['people', 'organisations', 'groups', 'topics'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`admin.overview.${name}`)}</dt>
            <dd>{number(figures[name])}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
