import type { ReactNode } from 'react';
import { Icon } from '../mark/Icon';
import type { IconName } from '../mark/Icon';
import { cx } from '../shared/cx';

const TONE_ICON = { due: 'clock', err: 'warn', ok: 'check', plain: 'chat' } as const satisfies Record<string, IconName>;

export interface NoticeProps {
  tone?: 'due' | 'err' | 'ok' | 'plain';
  icon?: IconName;
  /** `alert` for what must be read at once, `status` for what may wait; none for what was there from the start. */
  role?: 'alert' | 'status';
  children: ReactNode;
}

/** A message in the page, with its own icon and a left bar. */
export function Notice({ tone = 'plain', icon, role, children }: NoticeProps) {
  return (
    <div className={cx('note', tone !== 'plain' && tone)} role={role}>
      <span>
        <Icon name={icon ?? TONE_ICON[tone]} />
      </span>
      <div>{children}</div>
    </div>
  );
}
