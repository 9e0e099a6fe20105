import { PREFERENCES_PATH } from '@minga/kernel/client';
import type { FormEventHandler, ReactNode } from 'react';
import { useLocation } from 'react-router';

/** A plain form that sends preferences and comes back to this page. Buttons in it carry name and value. */
export function PreferenceForm({ children, className, onSubmit }: { children: ReactNode; className?: string; onSubmit?: FormEventHandler<HTMLFormElement> }) {
  const { pathname, search } = useLocation();
  return (
    <form method="post" action={PREFERENCES_PATH} className={className} onSubmit={onSubmit}>
      <input type="hidden" name="next" value={pathname + search} />
      {children}
    </form>
  );
}
