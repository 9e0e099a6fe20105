import { Time, useApi, useT } from '@minga/kernel/client';
import { Button, ListRow, useUi } from '@minga/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { moderationRoutes, type ModerationNotice } from '../../contract';

/** What moderators decided about a text of one's own, and why; it stays until it is put away. */
export function NoticeRow({ notice }: { notice: ModerationNotice }) {
  const { t } = useT();
  const { Link } = useUi();
  const api = useApi(moderationRoutes);
  const queries = useQueryClient();
  const { id, act, title, address, reason, at, lang } = notice;
  function putAway(event: FormEvent) {
    event.preventDefault();
    void api.dismissNotice({ params: { noticeId: id } }).then(() => queries.invalidateQueries());
  }
  return (
    <ListRow className="due-r">
      <span className="verb">{t('discussions.notices.verb')}</span>
      <div>
        <h3>{address ? <Link href={address}>{t(`discussions.notices.${act.replace('.', '-')}`)}</Link> : t(`discussions.notices.${act.replace('.', '-')}`)}</h3>
        <p className="meta" lang={lang}>
          {t('discussions.home.in-topic', { topic: title })}
        </p>
        {reason && <p className="meta">{t('discussions.post.deleted-because', { reason })}</p>}
      </div>
      <span className="when">
        <span className="meta">
          <Time at={at} relative />
        </span>
      </span>
      <form method="post" action="/?index" onSubmit={putAway}>
        <input type="hidden" name="intent" value="dismiss" />
        <input type="hidden" name="notice" value={id} />
        <Button size="s" type="submit">
          {t('discussions.notices.put-away')}
        </Button>
      </form>
    </ListRow>
  );
}
