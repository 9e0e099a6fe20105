/** As long as the queue shows of a text. */
const TITLE_LENGTH = 90;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** The words of our own safe HTML, on one line. */
export const plainOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => NAMED[name]!)
    .replace(/\s+/g, ' ')
    .trim();

/** The beginning of a text, cut between words where it can be. */
export function beginningOf(text: string, most = TITLE_LENGTH): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}
