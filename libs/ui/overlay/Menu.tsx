import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { MenuItems } from './MenuItems';
import type { MenuItem } from './MenuItems';
import { Icon } from '../mark/Icon';
import { cx } from '../shared/cx';

export interface MenuProps {
  /** Names the menu, and the button too unless `trigger` has words of its own. */
  label: string;
  /** What the button shows; three dots without it. */
  trigger?: ReactNode;
  /** Accessible name of a button whose visible words do not say enough; must contain them. */
  triggerLabel?: string;
  /** Classes of the button: `ib`, `ib s`, `btn`, `tool`… */
  triggerClass?: string;
  items: readonly MenuItem[];
  /** Right edges meet instead of left ones. */
  end?: boolean;
  /** Opens upwards. */
  above?: boolean;
}

/** A button with a popup menu, with the whole keyboard of the ARIA menu-button pattern. */
export function Menu({ label, trigger, triggerLabel, triggerClass = 'ib', items, end, above }: MenuProps) {
  const [openAt, setOpenAt] = useState<'first' | 'last' | null>(null);
  const wrap = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  const open = openAt !== null;

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !wrap.current?.contains(event.target)) setOpenAt(null);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  function close(returnFocus: boolean) {
    setOpenAt(null);
    if (returnFocus) button.current?.focus();
  }
  function openByKey(event: KeyboardEvent) {
    const at = { ArrowDown: 'first', ArrowUp: 'last' } as const;
    const edge = at[event.key as keyof typeof at];
    if (!edge) return;
    event.preventDefault();
    setOpenAt(edge);
  }
  return (
    <span className={cx('menu-w', end && 'end', above && 'above')} ref={wrap}>
      <button
        ref={button}
        type="button"
        className={triggerClass}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        aria-label={triggerLabel ?? (trigger ? undefined : label)}
        onClick={() => setOpenAt(open ? null : 'first')}
        onKeyDown={openByKey}
      >
        {trigger ?? <Icon name="dots" />}
      </button>
      {open && <MenuItems id={menuId} label={label} items={items} startAt={openAt} onClose={close} />}
    </span>
  );
}
