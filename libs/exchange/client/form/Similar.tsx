import { useApi, useT } from '@minga/kernel/client';
import { List, ListRow, Section, useUi } from '@minga/ui';
import { useEffect, useState } from 'react';
import { exchangeRoutes, type SimilarView } from '../../contract';

/** Long enough that a word was typed, and a pause that says it was finished. */
const SHORTEST = 4;
const PAUSE_MS = 500;
const LONGEST = 200;

/** Earlier requests and cases that speak of the same: found from what is kept, and with script while one types. */
export function Similar({ found, typed, not }: { found: SimilarView; typed: string | undefined; not: string | undefined }) {
  const { t } = useT();
  const answered = useTyped(typed, not);
  const { items } = answered ?? found;
  return (
    <aside className="stack-l">
      <Section title={t('exchange.form.similar')}>
        <div aria-live="polite">
          {items.length === 0 && <p className="meta">{t(answered ? 'exchange.form.similar-nothing' : 'exchange.form.similar-none')}</p>}
          <SimilarList items={items} />
        </div>
      </Section>
      <Section title={t('exchange.form.tips')}>
        <ul className="prose">
          {['tip1', 'tip2', 'tip3'].map((tip) => (
            <li key={tip}>{t(`exchange.form.${tip}`)}</li>
          ))}
        </ul>
      </Section>
    </aside>
  );
}

/** Each with who asked and how far it came. */
export function SimilarList({ items }: SimilarView) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <List>
      {items.map((item) => (
        <ListRow key={item.id}>
          <h3 lang={item.lang}>
            <Link href={item.address}>{item.title}</Link>
          </h3>
          <p className="meta">
            {item.asker} · {t(`exchange.states.${item.state}`)}
          </p>
        </ListRow>
      ))}
    </List>
  );
}

/** What is found for a typed title; undefined until something was. An answer that comes late is left aside. */
function useTyped(typed: string | undefined, not: string | undefined): SimilarView | undefined {
  const api = useApi(exchangeRoutes);
  const [answer, setAnswer] = useState<SimilarView>();
  const text = typed?.trim().slice(0, LONGEST) ?? '';
  useEffect(() => {
    if (text.length < SHORTEST) return;
    const aside = new AbortController();
    const timer = setTimeout(() => void api.similarRequests({ query: { q: text, not } }, { signal: aside.signal }).then(setAnswer, () => undefined), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      aside.abort();
    };
  }, [api, text, not]);
  return answer;
}
