import { useT } from '@minga/kernel/client';
import { Notice } from '@minga/ui';
import type { ProviderTest } from '../../contract';

/** What a provider said of itself when it was asked. */
export function TestResult({ test }: { test: ProviderTest }) {
  const { t, has } = useT();
  if (!test.ok) {
    const key = `people.providers.test.problems.${test.problem}`;
    return (
      <Notice tone="err" role="alert">
        <p>{t(has(key) ? key : 'people.providers.test.problems.not-openid')}</p>
      </Notice>
    );
  }
  const facts = (['pkce', 'namesItself', 'backchannelLogout', 'endsSessions'] as const).map((name) => t(`people.providers.test.${name}.${test[name] ? 'yes' : 'no'}`));
  return (
    <Notice tone="ok" role="status">
      <p>{t('people.providers.test.ok', { issuer: test.issuer ?? '', algorithms: test.algorithms.join(', ') })}</p>
      <ul className="dots">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </Notice>
  );
}
