import type { ReactNode } from 'react';

/** Widths in percent that look like a paragraph. */
const PARAGRAPH = [70, 95, 40] as const;

export interface SkeletonProps {
  /** Said to screen readers while waiting. */
  label: string;
  /** One bar each, width in percent. */
  lines?: readonly number[];
}

/** Grey bars where text will be. */
export function Skeleton({ label, lines = PARAGRAPH }: SkeletonProps) {
  return (
    <div className="stack" role="status" aria-busy="true" aria-label={label}>
      {lines.map((width, index) => (
        <span key={index} className="sk" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}

export interface EmptyProps {
  title: ReactNode;
  level?: 2 | 3;
  /** Usually the act that fills the place. */
  action?: ReactNode;
  children?: ReactNode;
}

/** Nothing here yet: says why and names the next act. */
export function Empty({ title, level = 3, action, children }: EmptyProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="empty">
      <EmptyCord />
      <Heading className="h3">{title}</Heading>
      {children && <div className="ink2">{children}</div>}
      {action}
    </div>
  );
}

function EmptyCord() {
  return (
    <svg viewBox="0 0 144 72" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d="M2 12h140M28 12v22M60 12v38M92 12v14M122 12v30" />
      <path d="M22 34h12v12H22z" />
      <circle cx="60" cy="57" r="7" />
      <path d="m92 26 8 13H84zM122 42l8 9-8 9-8-9z" />
    </svg>
  );
}
