import { useT, zoneName, useClock, useEnvironment } from '@minga/kernel/client';
import { useUi } from '@minga/ui';
import { footLinks } from '../slices';
import { Connection } from './Connection';
import { FootPreferences } from './FootPreferences';
import { PageWeight } from './PageWeight';

/** What the page costs and whether it is live; preferences for those without a bar wide enough for them. */
export function Footer() {
  const translator = useT();
  const { zone } = useClock();
  const { ligero } = useEnvironment();
  const { Link } = useUi();
  return (
    <footer className="foot no-print">
      <div className="wrap">
        {ligero !== 'on' && <Connection />}
        <PageWeight />
        <span suppressHydrationWarning>{translator.t('web.zone', { zone: zoneName(translator, zone, ZONE_AT) })}</span>
        {footLinks.map(({ id, to, label }) => (
          <Link key={id} href={to}>
            {translator.t(label)}
          </Link>
        ))}
        <FootPreferences />
      </div>
    </footer>
  );
}

/** A zone's general name does not depend on the moment; one is needed to ask for it. */
const ZONE_AT = '2026-01-01T00:00:00Z';
