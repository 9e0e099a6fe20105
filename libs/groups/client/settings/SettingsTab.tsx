import { ActForm, liveOptions, pageAction, pageLoader, useApi, useLiveQuery, useRefusedForm, useT, type PageHandle, type RefusedForm } from '@minga/kernel/client';
import { FormErrors } from '@minga/people/client';
import { Button, Notice } from '@minga/ui';
import { useState } from 'react';
import { useLoaderData, useLocation, useNavigation, useSearchParams } from 'react-router';
import { groupsRoutes } from '../../contract';
import { groupMeta } from '../group/group-meta';
import { groupIdIn, loadGroupFor, useGroupPage } from '../group/group-page';
import { charterQuery } from '../groups.queries';
import { settled } from '../parts/settled';
import { CurrentSettings, currentSettings } from './CurrentSettings';
import { readGroupForm, shownForm } from './group-form';
import { FIELD_PREFIX, GroupFields, useFieldLabels } from './GroupFields';

export const loader = pageLoader(async (page) => {
  const { group } = await loadGroupFor(page, 'changeSettings');
  await page.queries.ensureQueryData(liveOptions(charterQuery(page.api(groupsRoutes), group.id)));
  return { groupId: group.id };
});

export const action = pageAction(async (page) => {
  const body = { ...readGroupForm(page), revision: Number(page.field('revision')) };
  const group = await page.api(groupsRoutes).updateGroup({ params: { groupId: groupIdIn(page.params) }, body }, { mutationId: page.mutationId });
  return settled(page, `${group.address}/settings?saved`);
});

export const handle: PageHandle<{ groupId: string }> = {
  meta: (input) => ({ ...groupMeta(input, { name: input.translator.t('groups.page.settings'), path: 'settings' }), hidden: true }),
};

/** The revision that the form was filled from; after a refusal as stale, the one that the reader has been shown. */
function useRevision(refused: RefusedForm | undefined, now: number): number {
  const [first] = useState(now);
  return currentSettings(refused)?.revision ?? (Number(refused?.values['revision']) || first);
}

export function Component() {
  const { t } = useT();
  const saved = useSearchParams()[0].has('saved') && !useRefusedForm('save');
  return (
    <section aria-labelledby="settings-title" className="stack">
      <h2 id="settings-title" className="h2">
        {t('groups.settings.title')}
      </h2>
      <div role="status">{saved && <Notice tone="ok">{t('groups.settings.saved')}</Notice>}</div>
      {/* Filled anew after each save, and by nothing else: what somebody else changes meanwhile does not touch what is typed. */}
      <SettingsForm key={useLocation().key} />
    </section>
  );
}

function SettingsForm() {
  const { t } = useT();
  const { groupId } = useLoaderData<typeof loader>();
  const { group } = useGroupPage();
  const { charter } = useLiveQuery(charterQuery(useApi(groupsRoutes), groupId));
  const refused = useRefusedForm('save');
  const revision = useRevision(refused, group.revision);
  const labels = useFieldLabels();
  const busy = useNavigation().state === 'submitting';
  return (
    <ActForm intent="save" fields={{ revision: String(revision) }} className="stack">
      <FormErrors refused={refused} labels={labels} prefix={FIELD_PREFIX} />
      <CurrentSettings refused={refused} />
      <GroupFields form={shownForm(refused, { ...group, charter: charter.source })} refused={refused} />
      <Button type="submit" tone="primary" busy={busy}>
        {t('groups.settings.save')}
      </Button>
    </ActForm>
  );
}
