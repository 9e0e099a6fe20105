import type { MetaInput, PageMeta } from '@minga/kernel/client';
import type { GroupPageView } from '../../contract';

/** What a group's page says of itself. `tab` names the page where it is not the first one. */
export function groupMeta({ data, queries }: MetaInput<{ groupId: string }>, tab?: { name: string; path: string }): PageMeta {
  const { group } = queries.getQueryData<GroupPageView>(['groups', 'page', data.groupId])!;
  const hidden = group.visibility !== 'public';
  return {
    title: tab ? `${tab.name} · ${group.name}` : group.name,
    description: group.purpose,
    canonical: tab ? `${group.address}/${tab.path}` : group.address,
    lang: group.lang,
    hidden,
    structured: hidden || tab ? undefined : [{ '@type': 'Organization', name: group.name, description: group.purpose, inLanguage: group.lang }],
    feeds: hidden ? undefined : [{ href: `${group.address}/feed.atom`, title: group.name }],
  };
}
