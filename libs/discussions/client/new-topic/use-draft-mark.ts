import { useApi } from '@minga/kernel/client';
import { useQuery } from '@tanstack/react-query';
import { draftKeys, readerRoutes, type DraftMark } from '../../contract';

/** That the server keeps a draft of a new topic in this group. Asked for when the page is opened: no room tells it before. */
export function useDraftMark(groupId: string): DraftMark | undefined {
  const api = useApi(readerRoutes);
  const { data } = useQuery({ queryKey: ['drafts'], queryFn: ({ signal }) => api.listDrafts({}, { signal }), staleTime: 0 });
  return data?.items.find((mark) => mark.key === draftKeys.topic(groupId));
}
