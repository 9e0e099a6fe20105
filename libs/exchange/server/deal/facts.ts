/** What moves a request on in this part, as SQL over its row. */
const accepted = (r: string): string => `EXISTS (SELECT FROM exchange_offer xo WHERE xo.request_id = ${r}.id AND xo.state = 'accepted')`;

/** The latest version, unless who helps changed since. */
const latest = (r: string): string => `(SELECT xa.number FROM exchange_agreement xa WHERE xa.request_id = ${r}.id AND NOT xa.overtaken
  AND xa.number = (SELECT max(xb.number) FROM exchange_agreement xb WHERE xb.request_id = ${r}.id))`;

const signedBy = (r: string, side: string, party: string): string => `EXISTS (SELECT FROM exchange_signature xs
  WHERE xs.request_id = ${r}.id AND xs.number = ${latest(r)} AND xs.side = '${side}' AND xs.party_id = ${party})`;

export const dealFacts = {
  'accepted-offer': accepted,
  'no-accepted-offer': (r: string): string => `NOT ${accepted(r)}`,
  /** The organisation that asked and everybody whose offer was accepted signed the same, latest version. */
  signed: (r: string): string => `(${accepted(r)} AND ${signedBy(r, 'requester', `${r}.organisation_id`)} AND NOT EXISTS (
    SELECT FROM exchange_offer xo WHERE xo.request_id = ${r}.id AND xo.state = 'accepted' AND NOT ${signedBy(r, 'provider', 'xo.id')}))`,
};
