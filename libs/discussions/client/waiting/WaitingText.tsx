import { Time, useT } from '@minga/kernel/client';
import { Icon, Status, useUi } from '@minga/ui';
import type { Submission } from '../../contract';

/** Where its author changes it or takes it back. */
export const waitingAddress = (id: string): string => `/waiting#w-${id}`;

/** A text of one's own that waits for a moderator, at its place: what it says, why it waits, and the way to change it. */
export function WaitingText({ submission }: { submission: Submission }) {
  const { t } = useT();
  const { Link } = useUi();
  const { id, title, html, lang, at } = submission;
  return (
    <article id={`w-${id}`} className="post pending waiting">
      <div className="pbody">
        <header className="by">
          <Status tone="due" icon="clock">
            {t(`discussions.waiting.kinds.${submission.kind}`)}
          </Status>
          <span className="meta">
            <Time at={at} relative />
          </span>
        </header>
        <WhyWaiting hold={submission.hold} />
        {title && (
          <p className="strong" lang={lang}>
            {title}
          </p>
        )}
        <div className="body" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
        <p className="acts">
          <Link href={waitingAddress(id)}>
            <Icon name="edit" />
            {t('discussions.waiting.change')}
          </Link>
        </p>
      </div>
    </article>
  );
}

/** Why a moderator looks at it first. */
export function WhyWaiting({ hold }: { hold: string }) {
  const { t, has } = useT();
  return <p className="meta">{t(has(`refusals.${hold}`) ? `refusals.${hold}` : 'discussions.waiting.why')}</p>;
}
