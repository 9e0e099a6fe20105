import type { ReactNode } from 'react';

export interface DocumentLinkProps {
  /** Leads out of the pages: the browser asks for it as a whole document. */
  href: string;
  size?: 's';
  wide?: boolean;
  children: ReactNode;
}

/** A link in the look of a button that the router leaves to the browser: it ends at another site. */
export function DocumentLink({ href, size, wide, children }: DocumentLinkProps) {
  return (
    <a className={['btn', size, wide && 'w'].filter(Boolean).join(' ')} href={href} rel="nofollow">
      {children}
    </a>
  );
}
