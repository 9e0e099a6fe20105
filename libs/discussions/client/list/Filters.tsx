import { useT } from '@minga/kernel/client';
import { Segmented, Select, Tag, useUi } from '@minga/ui';
import { Form } from 'react-router';
import { MOST_COUNTED_TOPICS, TOPIC_FILTERS, TOPIC_ORDERS, type TopicFilter, type TopicList, type TopicListQuery } from '../../contract';
import { useHydrated } from '../reading/use-hydrated';
import { listSearch } from './topics.query';

export interface FiltersProps {
  list: TopicList;
  asked: TopicListQuery;
  group: string;
  now: number | null;
}

/** How many topics a filter would leave; `99+` where the server counts no further. Nothing is said of none, nor of all. */
export function countOf(filter: TopicFilter, { counts }: TopicList, number: (value: number) => string): string | undefined {
  const count = filter === 'all' ? null : counts[filter];
  if (!count) return undefined;
  return count < MOST_COUNTED_TOPICS ? number(count) : `${number(MOST_COUNTED_TOPICS - 1)}+`;
}

/** Which topics, in which order: links and a plain form. */
export function Filters(props: FiltersProps) {
  const { t, number } = useT();
  const { Link } = useUi();
  const { asked, group, now } = props;
  const { after: _after, ...stable } = asked;
  const offered = TOPIC_FILTERS.filter((filter) => now !== null || filter !== 'unread');
  const options = offered.map((value) => {
    const count = countOf(value, props.list, number);
    const words = t(`discussions.filters.${value}`);
    return { value, label: count ? `${words} ${count}` : words, href: `${group}${listSearch({ ...stable, filter: value === 'all' ? undefined : value })}` };
  });
  return (
    <div className="row filt">
      <Segmented label={t('discussions.filter')} options={options} value={asked.filter ?? 'all'} />
      {asked.tag && (
        <span className="row row-s">
          <Tag>{asked.tag}</Tag> <Link href={`${group}${listSearch({ ...stable, tag: undefined })}`}>{t('discussions.all-tags')}</Link>
        </span>
      )}
      <OrderForm asked={stable} />
    </div>
  );
}

function OrderForm({ asked }: { asked: TopicListQuery }) {
  const { t } = useT();
  const hydrated = useHydrated();
  return (
    <Form method="get" className="row row-s meta push" preventScrollReset>
      {asked.filter && <input type="hidden" name="filter" value={asked.filter} />}
      {asked.tag && <input type="hidden" name="tag" value={asked.tag} />}
      <label className="row row-s">
        {t('discussions.order-by')}
        <Select name="order" className="sel" defaultValue={asked.order ?? 'activity'} onChange={(event) => event.currentTarget.form?.requestSubmit()}>
          {TOPIC_ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`discussions.topic-orders.${order}`)}
            </option>
          ))}
        </Select>
      </label>
      {!hydrated && (
        <noscript>
          <button className="btn s">{t('discussions.apply')}</button>
        </noscript>
      )}
    </Form>
  );
}
