import { useId } from 'react';
import type { ReactNode } from 'react';
import { FoldProvider, useFold, useFolding } from './fold';

export interface SectionProps {
  title: ReactNode;
  /** Id of the heading, for links to it. */
  id?: string;
  level?: 2 | 3;
  /** Small words after the title. */
  meta?: ReactNode;
  /** At the right end of the header, usually a link. */
  action?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A section under a 2 px ink rule, named by its heading. Within a `FoldProvider` it folds on narrow screens, with or without script. */
export function Section({ title, id, level = 2, meta, action, className, children }: SectionProps) {
  const made = useId();
  const headingId = id ?? made;
  const open = useFolding();
  const folds = open !== undefined;
  const Heading = level === 2 ? 'h2' : 'h3';
  const head = (
    <>
      <Heading id={headingId}>{title}</Heading>
      {meta && <span className="meta">{meta}</span>}
    </>
  );
  const right = action && <span className="push">{action}</span>;
  return (
    <section className={['sec', folds && 'sec-f', className].filter(Boolean).join(' ')} aria-labelledby={headingId}>
      {folds ? (
        <Fold open={open} head={head} right={right}>
          {children}
        </Fold>
      ) : (
        <>
          <header>
            {head}
            {right}
          </header>
          {children}
        </>
      )}
    </section>
  );
}

/** What is within does not fold again. */
function Fold({ open, head, right, children }: { open: boolean; head: ReactNode; right: ReactNode; children: ReactNode }) {
  const details = useFold();
  return (
    <details ref={details} open={open}>
      <summary>{head}</summary>
      {right}
      <FoldProvider value={undefined}>{children}</FoldProvider>
    </details>
  );
}
