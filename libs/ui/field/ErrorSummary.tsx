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
  /** What it answers: it takes the focus once for each, so that it is read first, and leaves it to who goes on typing. */
  answers?: unknown;
}

function focusControl(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView?.({ block: 'center' });
  target.focus();
}

/** What is wrong on the page, each line linking to its control; without lines the title says it all. */
export function ErrorSummary({ title, items, answers }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [answers]);
  return (
    <div className="note err" role="alert" tabIndex={-1} ref={box}>
      <span>
        <Icon name="warn" />
      </span>
      <p>
        <b>{title}</b>
      </p>
      {items.length > 0 && (
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
      )}
    </div>
  );
}
