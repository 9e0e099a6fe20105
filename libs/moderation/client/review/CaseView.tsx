import { Time, useAccount, useClock, useT } from '@minga/kernel/client';
import { PersonAvatar, PersonLink, PersonName } from '@minga/people/client';
import { Notice } from '@minga/ui';
import type { ReactNode } from 'react';
import type { ReviewCaseView, ReviewFlag, ReviewNote } from '../../contract';
import { ConductAct } from '../conduct/ConductAct';
import { DecisionForm } from './DecisionForm';

export interface CaseViewProps {
  view: ReviewCaseView;
  /** Where the form is sent: the case with the queue's filter. */
  action: string;
}

/** One case: what it is about, who said what of it, what was done so far, and the decision. */
export function CaseView({ view, action }: CaseViewProps) {
  const { t, number } = useT();
  const { item, content, author, ending } = view;
  return (
    <article className="mq-d" id="case" aria-labelledby="case-title">
      <header className="row between">
        <p className="meta">{t('moderation.case.number', { kind: t(`moderation.kinds.${item.kind}`), number: number(item.number) })}</p>
        <p className="meta">
          {t('moderation.case.arrived')} <Time at={item.openedAt} />
        </p>
      </header>
      <div className="mq-p">
        {author && <PersonAvatar person={author} />}
        <div>
          <h2 className="h3" id="case-title" lang={item.lang}>
            {item.title}
          </h2>
          {author && (
            <p className="ink2">
              <PersonName person={author} />
            </p>
          )}
          {author && <ConductAct subject={{ type: 'account', id: author.id }} />}
        </div>
      </div>
      <Facts view={view} />
      {content && <blockquote className="mq-t rt" lang={content.lang} dangerouslySetInnerHTML={{ __html: content.html }} />}
      <Flags flags={view.flags} />
      <Notes notes={view.notes} />
      {ending ? (
        <Notice tone="ok">
          <p>
            {t(`moderation.endings.${ending.as}`)} {ending.by && <PersonLink person={ending.by} />} <Time at={ending.at} relative />
          </p>
        </Notice>
      ) : (
        <>
          <ClaimNote view={view} />
          <DecisionForm key={item.id} view={view} action={action} />
        </>
      )}
    </article>
  );
}

/** Who has it, for those who do not: they see it as soon as it is taken, and when it is left. */
function ClaimNote({ view: { item } }: { view: ReviewCaseView }) {
  const { t } = useT();
  const account = useAccount();
  const { now } = useClock();
  const { claim } = item;
  const lapsed = claim !== null && now !== null && Date.parse(claim.until) <= now;
  return (
    <div role="status">
      {claim && !lapsed && (
        <Notice icon="users" tone={claim.by.id === account?.id ? 'plain' : 'due'}>
          <p>
            {claim.by.id === account?.id ? t('moderation.case.yours') : t('moderation.case.theirs', { name: claim.by.name })} <Time at={claim.until} />
          </p>
        </Notice>
      )}
    </div>
  );
}

function Facts({ view: { item, address } }: { view: ReviewCaseView }) {
  const { t, list, has } = useT();
  const held = item.heldFor && has(`refusals.${item.heldFor}`) ? t(`refusals.${item.heldFor}`) : item.heldFor;
  return (
    <dl className="kv1 w">
      <FactRow name={t('moderation.case.what')}>{t(has(`moderation.subjects.is-${item.subjectType}`) ? `moderation.subjects.is-${item.subjectType}` : 'moderation.subjects.is-other')}</FactRow>
      <FactRow name={t('moderation.case.where')}>{item.group ? <a href={item.group.address}>{item.group.name}</a> : t('moderation.queue.site')}</FactRow>
      {item.reasons.length > 0 && <FactRow name={t('moderation.case.reasons')}>{list(item.reasons.map((reason) => t(`moderation.reasons.is-${reason}`)))}</FactRow>}
      {held && <FactRow name={t('moderation.case.held')}>{held}</FactRow>}
      {address && (
        <FactRow name={t('moderation.case.place')}>
          <a href={address}>{t('moderation.case.open')}</a>
        </FactRow>
      )}
    </dl>
  );
}

function FactRow({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Flags({ flags }: { flags: readonly ReviewFlag[] }) {
  const { t } = useT();
  if (flags.length === 0) return null;
  return (
    <section aria-labelledby="case-flags">
      <h3 className="h4" id="case-flags">
        {t('moderation.case.flags')}
      </h3>
      <ul className="ls" role="list">
        {flags.map((flag) => (
          <li key={flag.id} className="it">
            <p>
              {flag.by ? <PersonName person={flag.by} short /> : <b>{t('moderation.case.word')}</b>}{' '}
              <span className="meta">
                {t(`moderation.reasons.is-${flag.reason}`)}. <Time at={flag.at} relative />
              </span>
            </p>
            {flag.text && <p lang={flag.lang}>{flag.text}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notes({ notes }: { notes: readonly ReviewNote[] }) {
  const { t } = useT();
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="case-notes">
      <h3 className="h4" id="case-notes">
        {t('moderation.case.notes')}
      </h3>
      <ul className="ls" role="list">
        {notes.map((note) => (
          <li key={note.id} className="it">
            <p>
              {t(`moderation.acts-done.${note.act}`)}{' '}
              <span className="meta">
                {note.by && <PersonLink person={note.by} />} <Time at={note.at} relative />
              </span>
            </p>
            {note.text && <p>{note.text}</p>}
            {note.act === 'ask' && <p className="ink2">{note.answer ? t('moderation.case.answered', { answer: note.answer }) : t('moderation.case.unanswered')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
