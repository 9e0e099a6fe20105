import { useT } from '@minga/kernel/client';
import { ListRow, useUi } from '@minga/ui';
import type { AuditItem } from '../../contract';
import { ActLine } from '../parts/ActLine';
import { searchAddress } from './audit-address';

const worded = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** One entry of the record; what else is known of it opens below. */
export function AuditEntry({ item }: { item: AuditItem }) {
  const { t } = useT();
  const { Link } = useUi();
  const { seq, reason, facts, personal, from, erased, subjectType, subjectId, hash } = item;
  const pairs = [...Object.entries(facts), ...Object.entries(personal ?? {})];
  return (
    <ListRow>
      <div>
        <ActLine item={item} />
        {reason && <p>«{reason}»</p>}
        <details>
          <summary className="meta">{t('admin.audit.entry', { seq })}</summary>
          <dl className="adm-facts">
            {pairs.map(([name, value]) => (
              <Fact key={name} name={name} value={worded(value)} />
            ))}
            {from && <Fact name={t('admin.audit.where')} value={`${from.ip} · ${from.userAgent}`} />}
            {erased.length > 0 && <Fact name={t('admin.audit.erased')} value={erased.map((part) => t(`admin.audit.parts.${part}`)).join(', ')} />}
            <Fact name={t('admin.audit.hash')} value={hash} />
          </dl>
          {subjectId && (
            <p>
              <Link href={searchAddress('/admin/audit', { subject: subjectId })}>{t('admin.audit.same-subject', { type: subjectType ?? '' })}</Link>
            </p>
          )}
        </details>
      </div>
    </ListRow>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
