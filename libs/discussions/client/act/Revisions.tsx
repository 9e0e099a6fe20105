import { Time, useT } from '@minga/kernel/client';
import type { DiffPart, PostHistory } from '../../contract';

/** A page of versions, latest first: words that came in are marked as inserted, words that went as deleted. */
export function Revisions({ history }: { history: PostHistory }) {
  const { t } = useT();
  const last = history.next === null ? history.revisions.length - 1 : -1;
  return (
    <ol className="stack-l revisions">
      {history.revisions.map((revision, index) => (
        <li key={revision.revision}>
          <p className="meta">
            {t(index === last ? 'discussions.history-first' : 'discussions.history-changed', { name: revision.by.name })} <Time at={revision.at} />
            {revision.reason && <> {t('discussions.post.deleted-because', { reason: revision.reason })}</>}
          </p>
          <p className="diff typed">
            {revision.changes.map((part, place) => (
              <Part key={place} part={part} plain={index === last} />
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Part({ part: { kind, text }, plain }: { part: DiffPart; plain: boolean }) {
  if (kind === 'added' && !plain) return <ins>{text}</ins>;
  return kind === 'removed' ? <del>{text}</del> : text;
}
