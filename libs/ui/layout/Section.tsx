import { useId } from 'react';
import type { ReactNode } from 'react';

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

/** A section under a 2 px ink rule, named by its heading. */
export function Section({ title, id, level = 2, meta, action, className, children }: SectionProps) {
  const made = useId();
  const headingId = id ?? made;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={className ? `sec ${className}` : 'sec'} aria-labelledby={headingId}>
      <header>
        <Heading id={headingId}>{title}</Heading>
        {meta && <span className="meta">{meta}</span>}
        {action && <span className="push">{action}</span>}
      </header>
      {children}
    </section>
  );
}
