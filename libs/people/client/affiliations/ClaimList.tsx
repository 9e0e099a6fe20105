import { useRefusedForm, useT } from '@minga/kernel/client';
import { List } from '@minga/ui';
import { useRef } from 'react';
import type { Claim } from '../../contract';
import { FormErrors } from '../parts/FormErrors';
import { ClaimRow } from './ClaimRow';
import { useQueueKeys } from './use-queue-keys';

/** The claims that wait, by mouse or keys: J and K move, A verifies, R asks for the reason of a refusal. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const { t } = useT();
  const list = useRef<HTMLUListElement>(null);
  useQueueKeys(list);
  return (
    <>
      <FormErrors refused={useRefusedForm()} labels={{}} prefix="c-" />
      {claims.length === 0 && <p className="ink2">{t('people.organisations.no-claims')}</p>}
      {claims.length > 0 && (
        <p className="meta only-d">
          <kbd>J</kbd> <kbd>K</kbd> {t('people.organisations.keys.move')}, <kbd>A</kbd> {t('people.organisations.keys.verify')}, <kbd>R</kbd>{' '}
          {t('people.organisations.keys.refuse')}
        </p>
      )}
      <List ref={list}>
        {claims.map((claim) => (
          <ClaimRow key={claim.affiliationId} claim={claim} />
        ))}
      </List>
    </>
  );
}
