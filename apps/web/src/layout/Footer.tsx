import { useT, zoneName, useClock, useEnvironment } from '@minga/kernel/client';
import { Connection } from './Connection';
import { FootPreferences } from './FootPreferences';
import { PageWeight } from './PageWeight';

/** What the page costs and whether it is live; preferences for those without a bar wide enough for them. */
export function Footer() {
  const translator = useT();
  const { zone } = useClock();
  const { ligero } = useEnvironment();
  return (
    <footer className="foot no-print">
      <div className="wrap">
        {ligero !== 'on' && <Connection />}
        <PageWeight />
        <span suppressHydrationWarning>{translator.t('web.zone', { zone: zoneName(translator, zone, ZONE_AT) })}</span>
        <FootPreferences />
      </div>
    </footer>
  );
}

/** A zone's general name does not depend on the moment; one is needed to ask for it. */
const ZONE_AT = '2026-01-01T00:00:00Z';
