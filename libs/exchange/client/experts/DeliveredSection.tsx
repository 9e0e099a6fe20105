import { useT } from '@minga/kernel/client';
import { StakeholderMark } from '@minga/people/client';
import { List, ListRow, Section, useUi } from '@minga/ui';
import type { Delivered, ExpertRecord } from '../../contract';
import { AskerTile } from '../request/parts';

/** Exchanges in which the expert’s help was delivered, each with what was said of it. */
export function DeliveredSection({ record: { delivered, deliveredCount, inTime } }: { record: ExpertRecord }) {
  const { t } = useT();
  if (delivered.length === 0) return null;
  return (
    <Section title={t('exchange.record.delivered')} meta={inTime.of > 0 ? t('exchange.record.in-time', inTime) : t('exchange.record.count', { count: deliveredCount })}>
      <List>
        {delivered.map((one) => (
          <Row key={one.id} one={one} />
        ))}
      </List>
    </Section>
  );
}

function Row({ one: { title, lang, address, asker, on, weeks, modalities, funders, quote } }: { one: Delivered }) {
  const { t, list, date } = useT();
  const { Link } = useUi();
  const ways = list(modalities.map((modality) => t(`exchange.modalities.${modality}`)));
  return (
    <ListRow className="xd">
      <AskerTile asker={asker} />
      <div>
        <h3>
          <Link href={address} lang={lang}>
            {title}
          </Link>
        </h3>
        <p className="meta" suppressHydrationWarning>
          {t('exchange.record.facts', { year: date(`${on}T00:00:00Z`, { year: 'numeric', timeZone: 'UTC' }), count: weeks, ways })}
          {funders.length > 0 && ` ${t('exchange.record.funders', { names: list(funders) })}`}
        </p>
        {quote ? (
          <p className="qt">
            <span lang={quote.lang}>{t('exchange.endorsements.quote', { text: quote.text })}</span> <Asker asker={asker} />
          </p>
        ) : (
          <p>
            <Asker asker={asker} />
          </p>
        )}
      </div>
    </ListRow>
  );
}

function Asker({ asker }: Pick<Delivered, 'asker'>) {
  return (
    <span className="meta">
      <span className="grp">
        <StakeholderMark group={asker.stakeholderGroup} bare /> {asker.name}
      </span>
    </span>
  );
}
