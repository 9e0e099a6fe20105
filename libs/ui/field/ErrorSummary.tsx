import { useEffect, useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { Icon } from '../mark/Icon';

export interface ErrorSummaryItem {
  /** Id of the control to mend; without it the text is no link. */
  id?: string;
  text: ReactNode;
}

export interface ErrorSummaryProps {
  title: ReactNode;
  items: readonly ErrorSummaryItem[];
  /** Takes the focus when it appears, so that it is read first. Default: yes. */
  takeFocus?: boolean;
}

function focusControl(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView?.({ block: 'center' });
  target.focus();
}

/** What is wrong on the page, each line linking to its control. Draws nothing when there is nothing to say. */
export function ErrorSummary({ title, items, takeFocus = true }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = items.length > 0;
  useEffect(() => {
    if (shown && takeFocus) box.current?.focus();
  }, [shown, items, takeFocus]);
  if (!shown) return null;
  return (
    <div className="note err" role="alert" tabIndex={-1} ref={box}>
      <span>
        <Icon name="warn" />
      </span>
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {items.map((item, index) => (
          <li key={item.id ?? index}>
            {item.id ? (
              <a href={`#${encodeURIComponent(item.id)}`} onClick={focusControl}>
                {item.text}
              </a>
            ) : (
              item.text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
