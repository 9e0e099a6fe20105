const INITIALS = 2;

/** Letters of a tile: the country, as the cord tells people apart, else the first letters of the name. */
export const personInitials = ({ country, name }: { country: string | null; name: string }): string =>
  country ?? ((name.split(' · ').at(-1)!.match(/\p{L}/gu) ?? ['·']).slice(0, INITIALS).join('').toUpperCase());
