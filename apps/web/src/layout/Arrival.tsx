import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useTitle } from './use-title';

/** After a change of page: the title is the document's and is announced, and focus goes to the content. */
export function Arrival() {
  const title = useTitle();
  const { pathname, hash } = useLocation();
  const first = useRef(true);
  const [said, setSaid] = useState('');
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    setSaid(document.title);
    if (hash) return;
    const main = document.getElementById('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus({ preventScroll: true });
    // A new place is a new path: filters and positions within it leave focus where it is.
  }, [pathname]);
  return (
    <p className="vh" role="status">
      {said}
    </p>
  );
}
