import '@minga/ui/styles/components/rich-text.css';
import { liveOptions, pageLoader, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { Empty, LinkButton, Section, useUi } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { groupsRoutes, type Group } from '../../contract';
import { groupMeta } from '../group/group-meta';
import { loadGroup, useGroupPage } from '../group/group-page';
import { charterQuery } from '../groups.queries';

export const loader = pageLoader(async (page) => {
  const { group } = await loadGroup(page);
  await page.queries.ensureQueryData(liveOptions(charterQuery(page.api(groupsRoutes), group.id)));
  return { groupId: group.id };
});

export const handle: PageHandle<{ groupId: string }> = {
  meta: (input) => groupMeta(input, { name: input.translator.t('groups.page.about'), path: 'about' }),
};

export function Component() {
  const { t } = useT();
  const { Link } = useUi();
  const { groupId } = useLoaderData<typeof loader>();
  const { group, viewer } = useGroupPage();
  const { charter } = useLiveQuery(charterQuery(useApi(groupsRoutes), groupId));
  const edits = viewer.can.changeSettings.allowed;
  const settings = `${group.address}/settings#gf-charter`;
  return (
    <div className="stack-l">
      <Section title={t('groups.charter.title')} action={edits && charter.source && <Link href={settings}>{t('groups.charter.edit')}</Link>}>
        {charter.source ? (
          // The server rendered it from Markdown: bounded and without script, see the kernel's renderer.
          <div className="body g-charter" lang={charter.lang} dangerouslySetInnerHTML={{ __html: charter.html }} />
        ) : (
          <Empty title={t('groups.charter.none')} action={edits && <LinkButton href={settings}>{t('groups.charter.write')}</LinkButton>}>
            <p>{t('groups.charter.none-text')}</p>
          </Empty>
        )}
      </Section>
      <Rules group={group} />
    </div>
  );
}

function Rules({ group }: { group: Group }) {
  const { t } = useT();
  return (
    <Section title={t('groups.charter.rules')}>
      <dl className="gfacts">
        {(['visibility', 'joining', 'posting'] as const).map((rule) => (
          <div key={rule}>
            <dt>{t(`groups.form.${rule}`)}</dt>
            <dd>
              {t(`groups.${rule}.${group[rule]}.name`)}. {t(`groups.${rule}.${group[rule]}.about`)}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
