import { useT } from '@minga/kernel/client';
import { Segmented, Select, Tag, useUi } from '@minga/ui';
import { Form } from 'react-router';
import { TOPIC_FILTERS, TOPIC_ORDERS, type TopicFilter, type TopicList, type TopicListQuery } from '../../contract';
import { useHydrated } from '../reading/use-hydrated';
import { unreadIn } from './rows';
import { listSearch } from './topics.query';

export interface FiltersProps {
  list: TopicList;
  asked: TopicListQuery;
  group: string;
  now: number | null;
}

/** How many of the list a filter would leave; known only where the whole list is here. */
function countOf(filter: TopicFilter, { list, asked, now }: FiltersProps): number | undefined {
  const whole = list.next === null && list.previous === null && (asked.filter ?? 'all') === 'all';
  if (!whole || filter === 'all') return undefined;
  return list.items.filter((row) => (filter === 'unread' ? unreadIn(row, now) > 0 : row.replies === 0)).length;
}

/** Which topics, in which order: links and a plain form. */
export function Filters(props: FiltersProps) {
  const { t, number } = useT();
  const { Link } = useUi();
  const { asked, group, now } = props;
  const { after: _after, ...stable } = asked;
  const offered = TOPIC_FILTERS.filter((filter) => now !== null || filter !== 'unread');
  const options = offered.map((value) => {
    const count = countOf(value, props);
    const words = t(`discussions.filters.${value}`);
    return { value, label: count ? `${words} ${number(count)}` : words, href: `${group}${listSearch({ ...stable, filter: value === 'all' ? undefined : value })}` };
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
