import { useT } from '@minga/kernel/client';
import { countryName } from '@minga/people/contract';
import { Section, useUi } from '@minga/ui';
import type { Expert } from '../../contract';

/** What somebody can help with, and what shows it. */
export function ExpertAreas({ expert: { areas, lang } }: { expert: Expert }) {
  const { t, language } = useT();
  const { Link } = useUi();
  return (
    <Section title={t('exchange.experts.helps')} action={<Link href="/x/about-matching#endorsements">{t('exchange.endorsements.what')}</Link>}>
      {areas.length === 0 ? (
        <p className="ink2">{t('exchange.experts.no-areas')}</p>
      ) : (
        <table className="tbl fold">
          <thead>
            <tr>
              <th scope="col">{t('exchange.experts.area')}</th>
              <th scope="col">{t('exchange.experts.role')}</th>
              <th scope="col">{t('exchange.experts.evidence')}</th>
              <th scope="col" className="r">
                {t('exchange.endorsements.title')}
              </th>
            </tr>
          </thead>
          <tbody>
            {areas.map(({ termId, label, role, years, evidence, country, endorsements }) => (
              <tr key={termId}>
                <td>
                  <b>{label}</b>
                </td>
                <td data-l={t('exchange.experts.role')}>
                  {t(`exchange.experts.roles.${role}`)} <span className="meta xya">{t('exchange.experts.own.years-count', { count: years })}</span>
                </td>
                <td data-l={t('exchange.experts.evidence')} className="ink2" suppressHydrationWarning>
                  <span lang={lang}>{evidence}</span>
                  {country && ` ${t('exchange.experts.where', { country: countryName(country, language) })}`}
                </td>
                <td className="r" data-l={t('exchange.endorsements.title')}>
                  <span className="num">{endorsements}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

/** In which ways, and where before. */
export function ExpertWays({ expert: { modalities, countries } }: { expert: Expert }) {
  const { t, list, language } = useT();
  if (modalities.length === 0 && countries.length === 0) return null;
  return (
    <Section title={t('exchange.experts.ways')}>
      <dl className="kv">
        {modalities.length > 0 && (
          <div>
            <dt>{t('exchange.need.modalities')}</dt>
            <dd>{list(modalities.map((modality) => t(`exchange.modalities.${modality}`)))}</dd>
          </div>
        )}
        {countries.length > 0 && (
          <div>
            <dt>{t('exchange.experts.worked-in')}</dt>
            <dd suppressHydrationWarning>{list(countries.map((code) => countryName(code, language)))}</dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
