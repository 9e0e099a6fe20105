import { Time, useT } from '@minga/kernel/client';
import { Status, useUi } from '@minga/ui';
import { TERMS_FIELDS, type AgreementVersion, type Signature } from '../../contract';
import { Day } from '../request/parts';

/** Which version it is, by whom and when, and whether it holds. */
export function VersionLine({ version }: { version: AgreementVersion }) {
  const { t } = useT();
  return (
    <p>
      <b>{t('exchange.agreement.version', { number: version.number })}</b>{' '}
      <span className="meta">
        {version.by && t('exchange.agreement.by', { name: version.by.name })} <Time at={version.at} />
      </span>{' '}
      {version.signed && (
        <Status tone="ok" icon="check">
          {t('exchange.agreement.holds')}
        </Status>
      )}
      {version.overtaken && <Status icon="x">{t('exchange.agreement.overtaken')}</Status>}
    </p>
  );
}

/** The terms as they stand. */
export function TermsText({ version }: { version: AgreementVersion }) {
  const { t } = useT();
  const { terms } = version;
  return (
    <dl className="kv one">
      {TERMS_FIELDS.map((field) => (
        <div key={field}>
          <dt>{t(`exchange.agreement.${field}`)}</dt>
          <dd className="typed">{terms[field]}</dd>
        </div>
      ))}
      <div>
        <dt>{t('exchange.agreement.dates')}</dt>
        <dd>
          <Day on={terms.from} /> – <Day on={terms.until} />
        </dd>
      </div>
    </dl>
  );
}

/** Word by word against the version before: what came in is inserted, what went is deleted. */
export function Changes({ version }: { version: AgreementVersion }) {
  const { t } = useT();
  if (version.changes.length === 0) return null;
  return (
    <details>
      <summary className="lk">{t('exchange.agreement.changes')}</summary>
      {version.changes.map(({ field, parts }) => (
        <div key={field}>
          <p className="meta">{t(`exchange.agreement.${field}`)}</p>
          <p className="diff typed">
            {parts.map(({ kind, text }, place) => (kind === 'added' ? <ins key={place}>{text}</ins> : kind === 'removed' ? <del key={place}>{text}</del> : <span key={place}>{text}</span>))}
          </p>
        </div>
      ))}
    </details>
  );
}

/** Who signed, in what quality, when. */
export function Signatures({ signatures }: { signatures: readonly Signature[] }) {
  const { t } = useT();
  if (signatures.length === 0) return <p className="ink2">{t('exchange.agreement.unsigned')}</p>;
  return (
    <ul role="list" className="ls">
      {signatures.map(({ side, party, name, role, at }) => (
        <li key={`${side}-${party}-${at}`} className="xli">
          <b>{t(`exchange.agreement.sides.${side}`)}</b> {t('exchange.verify.by', { party, name, role })} <span className="meta"><Time at={at} whole /></span>
        </li>
      ))}
    </ul>
  );
}

/** The digest, where it is verified, and the paper. */
export function Paper({ digest }: Pick<AgreementVersion, 'digest'>) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <p className="meta">
      {t('exchange.agreement.digest')}: <code className="dg">{digest}</code> <Link href={`/x/agreements/${digest}`}>{t('exchange.agreement.verify')}</Link> ·{' '}
      <a href={`/files/agreements/${digest}.pdf`}>{t('exchange.agreement.pdf')}</a>
    </p>
  );
}
