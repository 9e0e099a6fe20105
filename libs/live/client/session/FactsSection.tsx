import { useClock, useT } from '@minga/kernel/client';
import { spokenName } from '@minga/people/client';
import type { SpokenLanguageCode } from '@minga/people/contract';
import { Section, useUi } from '@minga/ui';
import type { ReactNode } from 'react';
import { wholeMoment, type SessionView } from '../../contract';
import { When } from './When';

/** Addresses outside this site: they open with nothing told of where the reader came from. */
export function OutLink({ href, children }: { href: string; children?: ReactNode }) {
  return (
    <a href={href} rel="noopener noreferrer nofollow ugc">
      {children ?? href}
    </a>
  );
}

export function OutLinks({ links }: { links: readonly string[] }) {
  return links.map((link) => (
    <p key={link} className="cal-u">
      <OutLink href={link} />
    </p>
  ));
}

/** How it recurs, and the way to those that come after it. */
function Series({ series: { every, later, coming } }: { series: NonNullable<SessionView['series']> }) {
  const translator = useT();
  const { t } = translator;
  const { Link } = useUi();
  const { zone } = useClock();
  const rhythm = `${t(`live.page.series.${every}`)}. ${later > 0 ? t('live.page.later', { count: later }) : ''}`;
  if (coming.length === 0) return rhythm;
  return (
    <details>
      <summary>{rhythm}</summary>
      <ul role="list">
        {coming.map(({ address, startsAt, state }) => (
          <li key={address}>
            <Link href={address} suppressHydrationWarning>
              {wholeMoment(translator, startsAt, zone)}
            </Link>
            {state !== 'scheduled' && <span className="meta"> {t(`live.states.${state}`)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** When, where and in which languages. */
export function FactsSection({ view }: { view: SessionView }) {
  const translator = useT();
  const { t } = translator;
  const facts: [string, ReactNode][] = [
    [t('live.page.when'), <When key="when" session={view} />],
    ...(view.series ? [['', <Series key="series" series={view.series} />] as [string, ReactNode]] : []),
    ...(view.place ? [[t('live.page.where'), view.place] as [string, ReactNode]] : []),
    ...(view.callUrl ? [[t('live.page.call'), <OutLink key="call" href={view.callUrl}>{t('live.page.call-open')}</OutLink>] as [string, ReactNode]] : []),
    [t('live.page.languages'), translator.list(view.languages.map((code) => spokenName(translator, code as SpokenLanguageCode)))],
    [t('live.page.for'), view.about && view.visibility === 'group' ? t('live.about.sees') : t(`live.page.sees.${view.visibility}`)],
  ];
  return (
    <Section title={t('live.page.about')}>
      {view.purpose && (
        <p className="lead" lang={view.lang}>
          {view.purpose}
        </p>
      )}
      <dl className="ses-f">
        {facts.map(([term, fact], index) => (
          <div key={index}>
            {term && <dt>{term}</dt>}
            <dd suppressHydrationWarning>{fact}</dd>
          </div>
        ))}
      </dl>
      {view.links.length > 0 && (
        <>
          <h3 className="h4">{t('live.page.documents')}</h3>
          <OutLinks links={view.links} />
        </>
      )}
    </Section>
  );
}
