import { useClock, useT } from '@minga/kernel/client';
import { LinkButton, Segmented } from '@minga/ui';
import { GOAL_HOURS, REVIEW_KINDS, type ReviewListView, type ReviewQuery } from '../../contract';
import { reviewAddress } from './address';
import { ageText } from './age';

const KEYS = [
  ['J', 'K', 'move'],
  ['A', 'approve'],
  ['P', 'ask'],
  ['R', 'reject'],
  ['E', 'escalate'],
] as const;

interface HeadProps {
  view: ReviewListView;
  query: ReviewQuery;
}

/** How much waits, how long the oldest has, and what keys do. */
export function QueueHead({ view, query }: HeadProps) {
  const { t } = useT();
  return (
    <>
      <div className="gh-t">
        <div>
          <h1 className="h1">{t('moderation.queue.title')}</h1>
          <p className="ink2">{useSummary(view)}</p>
        </div>
        <p className="meta only-d">
          {KEYS.map((keys) => (
            <span key={keys[0]}>
              {keys.slice(0, -1).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}{' '}
              {t(`moderation.keys.${keys.at(-1)!}`)}{' '}
            </span>
          ))}
        </p>
      </div>
      <Filters view={view} query={query} />
    </>
  );
}

function useSummary({ counts, oldestAt, groups }: ReviewListView): string {
  const translator = useT();
  const { t } = translator;
  const { now } = useClock();
  if (counts.all === 0) return t('moderation.queue.none');
  const cases = t('moderation.queue.cases', { count: counts.all });
  const where = groups.length > 0 ? t('moderation.queue.groups', { count: groups.length }) : t('moderation.queue.whole-site');
  const oldest = oldestAt && now !== null ? t('moderation.queue.oldest', { age: ageText(translator, oldestAt, now), goal: GOAL_HOURS }) : t('moderation.queue.goal', { goal: GOAL_HOURS });
  return `${cases} ${where}. ${oldest}`;
}

/** By kind as one choice; the rest as links that hold by themselves. */
function Filters({ view, query }: HeadProps) {
  const { t, number } = useT();
  const { counts, groups } = view;
  const kinds = [
    { value: 'all', label: `${t('moderation.kinds.all')} ${number(counts.all)}`, href: reviewAddress(query, { kind: undefined }) },
    ...REVIEW_KINDS.map((kind) => ({ value: kind, label: `${t(`moderation.kinds-many.${kind}`)} ${number(counts[kind])}`, href: reviewAddress(query, { kind }) })),
  ];
  const toggles = [
    { on: query.age === 'overdue', label: t('moderation.filter.overdue', { goal: GOAL_HOURS }), href: reviewAddress(query, { age: query.age ? undefined : 'overdue' }) },
    { on: query.claim === 'mine', label: t('moderation.filter.mine'), href: reviewAddress(query, { claim: query.claim ? undefined : 'mine' }) },
    ...(groups.length > 1 || query.group
      ? groups.map(({ id, name }) => ({ on: query.group === id, label: name, href: reviewAddress(query, { group: query.group === id ? undefined : id }) }))
      : []),
  ];
  return (
    <div className="row filt mq-f">
      <Segmented label={t('moderation.filter.kind')} options={kinds} value={query.kind || 'all'} />
      {toggles.map(({ on, label, href }) => (
        <LinkButton key={label} size="s" tone={on ? 'due' : undefined} href={href} aria-current={on ? 'true' : undefined}>
          {label}
        </LinkButton>
      ))}
      <LinkButton size="s" tone="quiet" href={query.group ? `/review/history?group=${query.group}` : '/review/history'} icon="history">
        {t('moderation.history.title')}
      </LinkButton>
    </div>
  );
}
