import { Icon, cx } from '@minga/ui';
import { useEffect, useRef, type ReactNode } from 'react';

export interface DisclosureProps {
  summary: ReactNode;
  /** Name of the button where its words do not say enough; must contain them. */
  label?: string;
  /** Classes of the button. */
  look?: string;
  className?: string;
  children: ReactNode;
}

/** A button that opens a panel, also without script. With script, Escape, a press beside it and sending its form close it. */
export function Disclosure({ summary, label, look = 'btn s', className, children }: DisclosureProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const pressed = (event: Event) => {
      const details = box.current;
      if (details?.open && event.target instanceof Node && !details.contains(event.target)) details.open = false;
    };
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, []);
  const close = () => {
    if (box.current) box.current.open = false;
  };
  function escape(key: string) {
    if (key !== 'Escape' || !box.current?.open) return;
    close();
    box.current.querySelector('summary')?.focus();
  }
  return (
    <details ref={box} className={cx('menu-w', 'drop', className)} onKeyDown={({ key }) => escape(key)} onSubmit={close}>
      <summary className={look} aria-label={label}>
        {summary}
        <Icon name="down" />
      </summary>
      <div className="menu">{children}</div>
    </details>
  );
}
