import { isSteward } from '@minga/kernel/contract';
import { one, type ReviewSource } from '@minga/kernel/server';

interface WaitingRow extends Record<string, unknown> {
  count: number;
  oldest_at: Date | null;
}

const CLAIMED = `SELECT count(*)::int AS count, min(f.from_at) AS oldest_at
  FROM affiliation f JOIN organisation o ON o.id = f.organisation_id JOIN account a ON a.id = f.account_id
  WHERE f.state = 'claimed' AND f.until_at IS NULL AND a.kind = 'person' AND a.erased_at IS NULL AND o.state IN ('confirmed', 'proposed')`;
const REGISTERED = `SELECT count(*)::int AS count, min(asked_at) AS oldest_at FROM admission WHERE state IN ('waiting', 'asked')`;

/** What stewards decide on a page of its own, in the list of all that they decide. */
const ofStewards = (kind: string, address: string, text: string): ReviewSource => ({
  kind,
  async waiting(sql, actor) {
    if (actor.kind !== 'account' || !isSteward(actor)) return [];
    const { count, oldest_at: oldestAt } = (await one<WaitingRow>(sql, text))!;
    return count > 0 ? [{ title: '', address, count, oldestAt }] : [];
  },
});

export const peopleReviewSources: ReviewSource[] = [
  ofStewards('affiliations', '/admin/verification', CLAIMED),
  ofStewards('registrations', '/admin/registrations', REGISTERED),
];
