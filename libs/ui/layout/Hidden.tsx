import type { ReactNode } from 'react';

/** Words for screen readers only. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className="vh">{children}</span>;
}

/** First thing on the page: jumps to the main content. */
export function SkipLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a className="skip" href={`#${to}`}>
      {children}
    </a>
  );
}
