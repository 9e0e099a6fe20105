import { useEffect, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { menuTarget } from './menu-keys';
import { shiftInto } from './shift-into';
import { Icon } from '../mark/Icon';
import type { IconName } from '../mark/Icon';
import { cx } from '../shared/cx';
import { useUi } from '../shared/UiProvider';

export interface MenuItem {
  id: string;
  label: ReactNode;
  icon?: IconName;
  /** A shortcut, at the right. */
  hint?: ReactNode;
  onSelect?: () => void;
  /** Makes the item a link. */
  href?: string;
  /** Makes it one of several that exclude each other. */
  checked?: boolean;
  danger?: boolean;
  /** Stays reachable, so that it can be read, but does nothing. */
  disabled?: boolean;
  /** A rule above it. */
  divided?: boolean;
}

interface MenuItemsProps {
  id: string;
  label: string;
  items: readonly MenuItem[];
  startAt: 'first' | 'last';
  onClose: (returnFocus: boolean) => void;
}

/** The popup of `Menu`: focus roves over its items. */
export function MenuItems({ id, label, items, startAt, onClose }: MenuItemsProps) {
  const box = useRef<HTMLDivElement>(null);
  const elements = () => [...(box.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  // Where its button stands in the middle of a narrow window, neither edge leaves it room.
  useLayoutEffect(() => {
    const menu = box.current;
    const shift = menu ? shiftInto(menu.getBoundingClientRect(), document.documentElement.clientWidth) : 0;
    if (menu && shift !== 0) menu.style.translate = `${shift}px`;
  }, []);
  useEffect(() => {
    const all = box.current?.querySelectorAll<HTMLElement>('[role^=menuitem]');
    all?.[startAt === 'first' ? 0 : all.length - 1]?.focus();
  }, [startAt]);

  function keyDown(event: KeyboardEvent) {
    if (event.key === 'Tab') return onClose(false);
    if (event.key === 'Escape') {
      // An open dialog around the menu must not take this Escape for its own.
      event.stopPropagation();
      event.preventDefault();
      return onClose(true);
    }
    const all = elements();
    const at = all.findIndex((element) => element === document.activeElement);
    const target = menuTarget(event.key, at, all.map((element) => element.textContent ?? ''));
    if (target === null) return;
    event.preventDefault();
    all[target]?.focus();
  }
  function select(item: MenuItem) {
    if (item.disabled) return;
    onClose(!item.href);
    item.onSelect?.();
  }
  return (
    <div className="menu" role="menu" id={id} aria-label={label} ref={box} onKeyDown={keyDown}>
      {items.map((item) => (
        <MenuRow key={item.id} item={item} onSelect={() => select(item)} />
      ))}
    </div>
  );
}

function MenuRow({ item, onSelect }: { item: MenuItem; onSelect: () => void }) {
  const { Link } = useUi();
  const shared = {
    role: item.checked === undefined ? 'menuitem' : 'menuitemradio',
    tabIndex: -1,
    className: cx(item.danger && 'danger') || undefined,
    'aria-checked': item.checked,
    'aria-disabled': item.disabled || undefined,
    onClick: onSelect,
  };
  const content = (
    <>
      {item.icon && <Icon name={item.icon} />}
      <span>{item.label}</span>
      {item.hint && <span className="kbd">{item.hint}</span>}
    </>
  );
  return (
    <>
      {item.divided && <hr role="separator" />}
      {item.href && !item.disabled ? (
        <Link {...shared} href={item.href}>
          {content}
        </Link>
      ) : (
        <button type="button" {...shared}>
          {content}
        </button>
      )}
    </>
  );
}
