import { useT } from '@minga/kernel/client';
import { countryName, REGION_COUNTRIES, sortedCountries } from '@minga/people/contract';
import { Section } from '@minga/ui';
import { MATURITY_DIMENSIONS, MATURITY_SOURCES, sourceOf, stageOf } from '../../contract';
import { TENTHS } from './words';

/** The public figures behind the part “maturity”, with who measured them. */
export function MaturityFigures() {
  const { t, list, number, language } = useT();
  return (
    <Section title={t('exchange.match.about.maturity')}>
      <dl className="kv1">
        {MATURITY_SOURCES.map((source) => (
          <div key={source}>
            <dt>{list(MATURITY_DIMENSIONS.filter((dimension) => sourceOf(dimension) === source).map((dimension) => t(`exchange.match.dimensions.${dimension}`)))}</dt>
            <dd>{t(`exchange.match.sources.${source}`)}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary className="lk">{t('exchange.match.about.figures')}</summary>
        <p className="meta">{t('exchange.match.about.maturity-lead')}</p>
        <table className="tbl fold xf-t">
          <thead>
            <tr>
              <th scope="col">{t('exchange.match.about.country')}</th>
              {MATURITY_DIMENSIONS.map((dimension) => (
                <th key={dimension} scope="col" className="r">
                  {t(`exchange.match.dimensions.${dimension}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sortedCountries(REGION_COUNTRIES, language).map(({ code }) => (
              <tr key={code}>
                <td suppressHydrationWarning>
                  <b>{countryName(code, language)}</b>
                </td>
                {MATURITY_DIMENSIONS.map((dimension) => {
                  const stage = stageOf(code, dimension);
                  return (
                    <td key={dimension} className="r" data-l={t(`exchange.match.dimensions.${dimension}`)}>
                      <span className="num">{stage === undefined ? '–' : number(stage, TENTHS)}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}
