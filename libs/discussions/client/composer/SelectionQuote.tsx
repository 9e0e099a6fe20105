import { useT } from '@minga/kernel/client';
import { Button } from '@minga/ui';
import { useEffect, useState } from 'react';
import { postCan } from '../../contract';
import { positionOf } from '../reading/places';
import { useTopic } from '../topic/context';
import { selectedIn } from './selection';

interface Place {
  position: number;
  words: string;
  top: number;
  left: number;
}

/** Space between the words and the button. */
const GAP_PX = 8;

function placeOf(): Place | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const inside = range.commonAncestorContainer;
  const position = positionOf((inside instanceof Element ? inside : inside.parentElement)?.closest('[data-position]'));
  const words = position === undefined ? undefined : selectedIn(position);
  if (position === undefined || !words) return undefined;
  const { bottom, left } = range.getBoundingClientRect();
  return { position, words, top: bottom + GAP_PX, left };
}

/** Offers to quote the words that somebody selected in a post. */
export default function SelectionQuote() {
  const { t } = useT();
  const { page, reply } = useTopic();
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    const look = () => setPlace(placeOf());
    const hide = () => setPlace(undefined);
    // Words may have been selected before this was there: it comes after the page
    look();
    document.addEventListener('selectionchange', look);
    addEventListener('scroll', hide, { passive: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      removeEventListener('scroll', hide);
    };
  }, []);
  const post = place && [page.opening, ...page.posts.items].find(({ position }) => position === place.position);
  if (!place || !post || !postCan(page, post, 'replyTo').allowed) return null;
  return (
    <div className="quote-pop" style={{ top: place.top, left: place.left }}>
      <Button
        size="s"
        icon="quote"
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          setPlace(undefined);
          reply(post, place.words);
        }}
      >
        {t('discussions.post.quote')}
      </Button>
    </div>
  );
}
