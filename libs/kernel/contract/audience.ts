/** Who may see a subject: one key stored with it. A reader has a set of keys; seeing is membership. */
export type AudienceKey = string;

export const audience = {
  public: () => 'public',
  network: () => 'network',
  group: (groupId: string) => `group:${groupId}`,
  chairs: (groupId: string) => `group:${groupId}:chairs`,
  /** Who moderates the group: its moderators and chairs. */
  moderators: (groupId: string) => `group:${groupId}:moderators`,
  /** The parties of a request for help: who asks, who helps, who pays. */
  requestParties: (requestId: string) => `request:${requestId}:parties`,
  /** Those who were named to run a live session: moderators, rapporteur, captioners. */
  sessionDesk: (sessionId: string) => `session:${sessionId}:desk`,
  /** Every steward holds it by being one. */
  stewards: () => 'stewards',
  account: (accountId: string) => `account:${accountId}`,
} as const;

/** Every reader's keys begin with these. */
export const GUEST_AUDIENCES: readonly AudienceKey[] = [audience.public()];
export const accountAudiences = (accountId: string): AudienceKey[] => [audience.public(), audience.network(), audience.account(accountId)];
