import { Time, useT } from '@minga/kernel/client';
import { spokenName } from '@minga/people/client';
import { Section, useUi } from '@minga/ui';
import type { Expert, ExpertRecord } from '../../contract';
import { EvaluationsSection } from './EvaluationsSection';
import { Weeks } from './Weeks';

/** When, in which languages, and what could get in the way. */
export function ExpertAside({ expert, record }: { expert: Expert; record: ExpertRecord }) {
  const { t } = useT();
  const { proposed, weeks, hoursWeek, travelDays } = expert;
  return (
    <aside className="stack-l" aria-label={t('exchange.experts.aside')}>
      <Section title={t('exchange.experts.availability')} action={<span className="meta">{t('exchange.experts.weeks-count', { count: weeks.length })}</span>}>
        <Weeks weeks={weeks} />
        <p className="meta">
          {t('exchange.experts.hours', { count: hoursWeek })} {travelDays > 0 ? t('exchange.experts.travels', { count: travelDays }) : t('exchange.experts.no-travel')}
        </p>
        {!proposed && <p className="meta">{t('exchange.experts.not-proposed')}</p>}
      </Section>
      <Languages expert={expert} />
      <EvaluationsSection record={record} />
      <Interests expert={expert} />
    </aside>
  );
}

function Languages({ expert: { languages } }: { expert: Expert }) {
  const translator = useT();
  const { t } = translator;
  return (
    <Section title={t('exchange.experts.languages')}>
      {languages.length === 0 && <p className="ink2">{t('exchange.experts.no-languages')}</p>}
      <dl className="kv1">
        {languages.map(({ code, level }) => (
          <div key={code}>
            <dt suppressHydrationWarning>{spokenName(translator, code)}</dt>
            <dd>{t(`people.account.levels.${level}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Interests({ expert: { conflicts, conflictOrganisations, declaredAt, lang } }: { expert: Expert }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <Section title={t('exchange.experts.interests')}>
      {conflicts && <p lang={lang}>{conflicts}</p>}
      {conflictOrganisations.length > 0 && (
        <ul role="list" className="ls">
          {conflictOrganisations.map(({ id, name, address }) => (
            <li key={id}>
              <Link href={address}>{name}</Link>
            </li>
          ))}
        </ul>
      )}
      <p className="meta">
        {declaredAt ? (
          <>
            {t('exchange.experts.declared')} <Time at={declaredAt} />
          </>
        ) : (
          t('exchange.experts.nothing-declared')
        )}
      </p>
    </Section>
  );
}
