import { useT } from '@minga/kernel/client';
import { Empty, LinkButton, List, Section, useUi } from '@minga/ui';
import type { ReactNode } from 'react';

/** What a directory is of, and what can be added to it. `words`: key under which it is worded. */
export function DirectoryHead({ words, children }: { words: string; children?: ReactNode }) {
  const { t } = useT();
  return (
    <div className="or-head">
      <div>
        <h1 className="h1">{t(`${words}.title`)}</h1>
        <p className="lead">{t(`${words}.lead`)}</p>
      </div>
      {children}
    </div>
  );
}

export interface DirectoryListProps {
  words: string;
  /** Its address without filters. */
  home: string;
  /** That of the next page; null on the last one. */
  next: string | null;
  /** Rows of what was found. */
  children: readonly ReactNode[];
}

/** What a directory’s filters found: rows and the way to the next ones, or the way out of filters that found nothing. */
export function DirectoryList({ words, home, next, children }: DirectoryListProps) {
  const { t } = useT();
  const { Link } = useUi();
  if (children.length === 0) {
    return (
      <Empty title={t(`${words}.none`)} action={<LinkButton href={home}>{t(`${words}.clear`)}</LinkButton>}>
        <p>{t(`${words}.none-text`)}</p>
      </Empty>
    );
  }
  return (
    <Section title={t(`${words}.found`)}>
      <List closed>{children}</List>
      {next && (
        <p>
          <Link href={next}>{t(`${words}.more`)}</Link>
        </p>
      )}
    </Section>
  );
}
