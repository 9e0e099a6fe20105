import { useUi } from '@minga/ui';
import type { ReactNode } from 'react';
import type { GroupRow } from '../../contract';

/** A group's name, which leads to it, and a line about it: how its rows begin wherever it is listed. */
export function GroupRowHead({ row, children }: { row: GroupRow; children: ReactNode }) {
  const { Link } = useUi();
  return (
    <div className="gn">
      <h3>
        <Link href={row.address} lang={row.lang}>
          {row.name}
        </Link>
      </h3>
      {children}
    </div>
  );
}

/** What the group is for. */
export function GroupPurpose({ row }: { row: GroupRow }) {
  return (
    <p className="meta" lang={row.lang}>
      {row.purpose}
    </p>
  );
}
