import { useEnvironment } from '@minga/kernel/client';
import { useUi } from '@minga/ui';

/** The cord with four knots, one a sector, and the site's name. */
export function Brand() {
  const { Link } = useUi();
  const { siteName } = useEnvironment();
  return (
    <Link className="brand" href="/">
      <svg viewBox="0 0 32 32" aria-hidden="true" fill="currentColor">
        <path d="M1 4h30v2.5H1zM4.5 6H6v9H4.500zM12 6h1.500v15H12zM19.500 6H21v6h-1.500zM27 6h1.500v12H27zM2.200 14h6v6h-6z" />
        <circle cx="12.7" cy="23.5" r="3.4" />
        <path d="m20.200 11 3.900 6.800h-7.800zM27.700 16.500l4 4.200-4 4.300-4-4.300z" />
      </svg>
      <span>{siteName}</span>
    </Link>
  );
}
