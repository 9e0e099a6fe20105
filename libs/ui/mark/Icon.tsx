import { cx } from '../shared/cx';

/** Names of the icons in styles/icons.css; icons.spec.ts holds both lists to be equal. */
export const ICON_NAMES = [
  'archive', 'arrowd', 'arrowr', 'at', 'bell', 'bold', 'bookmark', 'cc', 'chat', 'check', 'clock', 'code', 'doc',
  'dots', 'down', 'edit', 'eye', 'feed', 'flag', 'gear', 'globe', 'hand', 'heading', 'history', 'home', 'italic', 'key',
  'leaf', 'left', 'link', 'list', 'live', 'lock', 'menu', 'moon', 'numbers', 'out', 'pin', 'plus', 'poll', 'quote',
  'reply', 'right', 'search', 'star', 'stop', 'sun', 'swap', 'tag', 'text', 'trans', 'trash', 'tree', 'undo', 'up',
  'user', 'users', 'warn', 'x',
] as const;

export type IconName = (typeof ICON_NAMES)[number];

export interface IconProps {
  name: IconName;
  /** Only when no words stand beside the icon and its parent has no name. */
  label?: string;
  className?: string;
}

/** An icon drawn by a CSS mask in the text's colour. Decorative unless `label` is given. */
export function Icon({ name, label, className }: IconProps) {
  const classes = cx('i', `i-${name}`, className);
  return label ? <i className={classes} role="img" aria-label={label} /> : <i className={classes} aria-hidden="true" />;
}
