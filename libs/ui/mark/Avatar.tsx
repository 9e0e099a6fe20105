import { cx } from '../shared/cx';
import { useUi } from '../shared/UiProvider';
import type { ShapeKey } from './Shape';

export interface AvatarProps {
  /** One to three letters, shown without a picture and in low-data mode. */
  initials: string;
  /** Sector mark in the corner; without it no mark is drawn. */
  shape?: ShapeKey;
  /** Address of a square picture; never fetched in low-data mode. */
  src?: string;
  /** 32, 40 or 88 px. */
  size?: 's' | 'm' | 'l';
  /** Draws the outline that says "here now". */
  present?: boolean;
  className?: string;
}

/** A person's tile. Decorative: the name always stands beside it. */
export function Avatar({ initials, shape, src, size = 'm', present, className }: AvatarProps) {
  const { ligero } = useUi();
  const classes = cx('av', shape ?? 'non', size !== 'm' && size, present && 'on', className);
  return (
    <span className={classes} aria-hidden="true">
      {src && !ligero ? <img src={src} alt="" loading="lazy" decoding="async" /> : initials}
    </span>
  );
}
