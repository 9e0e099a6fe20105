import { cx } from '@minga/ui';
import { useEffect, useRef, type ReactNode } from 'react';

export interface DropProps {
  /** What stands on the button. */
  summary: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A menu that opens without script. With script it also closes on Escape, on a press beside it and on leaving it. */
export function Drop({ summary, className, children }: DropProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const details = box.current;
      if (details?.open && !details.contains(event.target as Node)) details.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);
  const escape = (key: string) => {
    if (key !== 'Escape' || !box.current?.open) return;
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={box} className={cx('menu-w', 'end', 'drop', className)} onKeyDown={({ key }) => escape(key)}>
      <summary className="tool">
        {summary}
      </summary>
      <div className="menu">{children}</div>
    </details>
  );
}
