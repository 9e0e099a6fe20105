import { liveOptions, useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { Section } from '@minga/ui';
import { exchangeRoutes, type AgreementVersion, type AgreementView, type RequestState, type RequestView } from '../../contract';
import { agreementQuery } from '../deal/deal.queries';
import type { RequestSection, SectionProps } from '../request/sections';
import { AGREEMENT_FORM_ACTS } from './agreement-acts';
import { SignForm } from './SignForm';
import { Changes, Paper, Signatures, TermsText, VersionLine } from './Version';
import { WriteVersion } from './WriteVersion';

const SHOWN: readonly RequestState[] = ['matched', 'agreed', 'under-way', 'delivered', 'evaluated', 'published'];
/** Parties and stewards read it, from when there is somebody to agree with. */
const isShown = ({ state, before, partakes }: RequestView): boolean => partakes && SHOWN.includes(before ?? state);

function Agreement({ view }: SectionProps) {
  return isShown(view) ? <Shown view={view} /> : null;
}

function Shown({ view }: SectionProps) {
  const { t } = useT();
  const agreement = useLiveQuery(agreementQuery(useApi(exchangeRoutes), view.id));
  const [latest, ...earlier] = agreement.versions;
  return (
    <Section id="agreement" title={t('exchange.agreement.title')}>
      <div className="stack">
        {agreement.mayWrite && <p className="ink2">{t('exchange.agreement.lead')}</p>}
        {latest ? <Latest version={latest} view={agreement} /> : <p className="ink2">{t('exchange.agreement.none')}</p>}
        {agreement.mayWrite && <WriteVersion view={agreement} />}
        {earlier.length > 0 && <Earlier versions={earlier} />}
      </div>
    </Section>
  );
}

function Latest({ version, view }: { version: AgreementVersion; view: AgreementView }) {
  const { t, list } = useT();
  return (
    <>
      <VersionLine version={version} />
      <TermsText version={version} />
      <Changes version={version} />
      <h3 className="h4">{t('exchange.agreement.signatures')}</h3>
      <Signatures signatures={version.signatures} />
      {view.awaited.length > 0 && <p role="status">{t('exchange.agreement.awaited', { who: list(view.awaited.map(({ party }) => party)) })}</p>}
      {view.signing.map((part) => (
        <SignForm key={`${version.digest}-${part.partyId}`} version={version} part={part} />
      ))}
      <Paper digest={version.digest} />
    </>
  );
}

function Earlier({ versions }: { versions: readonly AgreementVersion[] }) {
  const { t } = useT();
  return (
    <details>
      <summary className="lk">{t('exchange.agreement.earlier')}</summary>
      <ol role="list" className="ls">
        {versions.map((version) => (
          <li key={version.number} className="stack">
            <VersionLine version={version} />
            <TermsText version={version} />
            <Changes version={version} />
            <Signatures signatures={version.signatures} />
            <Paper digest={version.digest} />
          </li>
        ))}
      </ol>
    </details>
  );
}

export const agreementSection: RequestSection = {
  id: 'agreement',
  place: 'main',
  load: async (page, view) => isShown(view) && page.queries.ensureQueryData(liveOptions(agreementQuery(page.api(exchangeRoutes), view.id))),
  Component: Agreement,
  acts: AGREEMENT_FORM_ACTS,
};
