/**
 * What a guest reads around and in a topic: the page that strangers come to, often over a poor line. All other words of the
 * site come with the next page. A spec holds the labels around every page against it.
 */
export const FIRST_WORDS = [
  'web',
  'discussions',
  'people.sectors',
  'people.erased',
  'people.imported',
  'people.person',
  'people.organisations.menu',
  'groups.nav',
  'moderation.menu.register',
  'moderation.flag.act',
  'exchange.nav',
  'live.nav',
  'problems',
  'refusals',
] as const;
