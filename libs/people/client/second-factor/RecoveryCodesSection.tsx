import { useT } from '@minga/kernel/client';
import { LinkButton } from '@minga/ui';

const WORDS = 'people.second-factor.codes';

/** Ten codes, shown this once: to be written down, printed or kept as a file, which needs no script. */
export function RecoveryCodesSection({ codes }: { codes: readonly string[] }) {
  const { t } = useT();
  const text = `${codes.join('\n')}\n`;
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <h1 className="h1">{t(`${WORDS}.title`)}</h1>
        <p className="lead">{t(`${WORDS}.lead`)}</p>
      </div>
      <ul className="codes" aria-label={t(`${WORDS}.list`)}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="row row-s">
        <a className="btn" download={`${t(`${WORDS}.file`)}.txt`} href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
          {t(`${WORDS}.download`)}
        </a>
        <LinkButton tone="primary" href="/account#means">
          {t(`${WORDS}.done`)}
        </LinkButton>
      </div>
    </main>
  );
}
