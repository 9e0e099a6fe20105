import { useT } from '@minga/kernel/client';
import { spokenName } from '@minga/people/client';
import { Section, useUi } from '@minga/ui';
import type { ReactNode } from 'react';
import type { RequestNeed } from '../../contract';
import { loadTerms, useTermWords } from '../terms/terms';
import { Amount, Day } from './parts';
import type { RequestSection, SectionProps } from './sections';

/** Paragraphs as they were typed. */
export function Prose({ text, lang }: { text: string; lang: string }) {
  return (
    <div className="prose" lang={lang}>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useT();
  return (
    <div>
      <dt>{t(`exchange.need.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is asked for, at a glance. */
export function NeedFacts({ need }: { need: RequestNeed }) {
  const translator = useT();
  const { t, list } = translator;
  const { lang } = need;
  const terms = useTermWords()([...need.themes, ...need.skills]);
  return (
    <dl className="kv">
      {need.aim && (
        <Fact name="aim">
          <span lang={lang}>{need.aim}</span>
        </Fact>
      )}
      {need.effortDays !== null && <Fact name="effort">{t('exchange.need.days', { count: need.effortDays })}</Fact>}
      {terms.length > 0 && <Fact name="terms">{list(terms)}</Fact>}
      {need.modalities.length > 0 && <Fact name="modalities">{list(need.modalities.map((modality) => t(`exchange.modalities.${modality}`)))}</Fact>}
      {need.languages.length > 0 && (
        <Fact name="languages">
          <span suppressHydrationWarning>{list(need.languages.map((code) => spokenName(translator, code)))}</span>
        </Fact>
      )}
      {need.from && need.until && (
        <Fact name="dates">
          <Day on={need.from} /> – <Day on={need.until} />
        </Fact>
      )}
      {need.offersUntil && (
        <Fact name="offers-until">
          <Day on={need.offersUntil} />
        </Fact>
      )}
      {need.beneficiaries && (
        <Fact name="beneficiaries">
          <span lang={lang}>{need.beneficiaries}</span>
        </Fact>
      )}
      {need.budget.length > 0 && (
        <Fact name="budget">
          {need.budget.map(({ kind, amount }) => (
            <span key={kind}>
              {t(`exchange.money-for.is-${kind}`)}: <Amount of={amount} currency={need.currency} />
              <br />
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function NeedLinks({ links }: { links: readonly string[] }) {
  const { t } = useT();
  const { Link } = useUi();
  if (links.length === 0) return null;
  return (
    <>
      <h3 className="h4">{t('exchange.need.links')}</h3>
      <ul role="list" className="ls">
        {links.map((link) => (
          <li key={link}>
            <Link href={link} rel="nofollow noopener ugc">
              {link}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Need({ view }: SectionProps) {
  const { t } = useT();
  return (
    <Section id="need" title={t('exchange.need.title')}>
      <Prose text={view.need.need} lang={view.need.lang} />
      <NeedFacts need={view.need} />
      <NeedLinks links={view.need.links} />
    </Section>
  );
}

export const needSection: RequestSection = { id: 'need', place: 'main', load: loadTerms, Component: Need };
