import { liveOptions, useApi, useLiveQuery, useT, type Page } from '@minga/kernel/client';
import type { GroupSlotProps } from '@minga/groups/client';
import { Section, useUi } from '@minga/ui';
import { exchangeRoutes } from '../../contract';
import { boardQuery } from '../exchange.queries';

/** As many as tell that something is asked for; the rest is on the board. */
const SHOWN = 3;

const groupQuery = (group: string) => ({ group, limit: SHOWN, state: 'open' as const });

export const load = ({ api, queries }: Page, { groupId }: GroupSlotProps) =>
  queries.ensureQueryData(liveOptions(boardQuery(api(exchangeRoutes), groupQuery(groupId))));

/** Open requests that were announced in a group, on its page. */
export default function GroupRequests({ groupId }: GroupSlotProps) {
  const { t } = useT();
  const { Link } = useUi();
  const { items } = useLiveQuery(boardQuery(useApi(exchangeRoutes), groupQuery(groupId)));
  if (items.length === 0) return null;
  return (
    <Section title={t('exchange.group.title')} action={<Link href="/x">{t('exchange.group.all')}</Link>}>
      <ul role="list" className="ls">
        {items.map((row) => (
          <li key={row.id} className="it">
            <h3 lang={row.lang}>
              <Link href={row.address}>{row.title}</Link>
            </h3>
            <p className="meta">{row.asker.name}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
