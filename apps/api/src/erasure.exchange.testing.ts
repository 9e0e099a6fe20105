import type { TestApp } from '@minga/kernel/testing';
import { buildEngaged, buildParty, buildRequest, buildVerified, exchangeApi, inDays, signLatest, wholeOffer, wholePledge, wholeTerms } from '@minga/exchange/testing';
import type { BuiltAccount } from '@minga/people/testing';

const VERIFY = `UPDATE affiliation SET state = 'verified', verified_how = 'steward', verified_at = now() WHERE account_id = $1 AND until_at IS NULL`;
const TERM = 'SELECT id FROM taxonomy_term ORDER BY place LIMIT 1';
const GRADES = { outcome: 4, transfer: 4, again: 'yes' } as const;

export interface ExchangedThings {
  /** A request that they helped, whose agreement both sides signed. */
  agreedId: string;
  digest: string;
  /** One that they made, published as a case. */
  caseId: string;
  draftId: string;
}

/** Whatever somebody may leave behind in the exchange: as an expert, who helps, who asks and who pays, named in it by others as well. */
export async function exchanged(app: TestApp, leaver: BuiltAccount, other: BuiltAccount): Promise<ExchangedThings> {
  const { handle } = leaver.account.profile;
  const named = `Hablen con @${handle} (/p/${handle})`;
  await app.db.query(VERIFY, [leaver.account.id]);
  await asExpert(app, leaver, named);
  const things = { ...(await asRequester(app, leaver, named)), ...(await asHelper(app, leaver, other, named)) };
  // A letter’s words are wiped once it is sent
  await app.mail();
  return things;
}

async function asExpert(app: TestApp, leaver: BuiltAccount, named: string): Promise<void> {
  const [term] = await app.db.query<{ id: string }>(TERM);
  await exchangeApi(app, leaver).changeExpert({
    body: { headline: named, conflicts: named, areas: [{ termId: term!.id, role: 'led', years: 3, evidence: named, country: 'UY' }] },
  });
}

/** What was agreed with them, and what both did, said and judged. */
async function asHelper(app: TestApp, leaver: BuiltAccount, other: BuiltAccount, named: string): Promise<Pick<ExchangedThings, 'agreedId' | 'digest'>> {
  const asker = await buildParty(app);
  const [theirs, mine] = [exchangeApi(app, asker), exchangeApi(app, leaver)];
  const { id } = await buildRequest(app, { maker: asker, need: `Ya hablamos con ${named}.` });
  const params = { requestId: id };
  await mine.followRequest({ params, body: { follow: true } });
  await theirs.inviteExpert({ params, body: { expertId: leaver.account.id, text: `Venga, ${named}` } });
  await mine.askRequester({ params, body: { text: named } });
  await exchangeApi(app, other).makeOffer({ params, body: wholeOffer({ message: `Voy con ${named}`, team: [leaver.account.profile.handle] }) });
  const offer = await mine.makeOffer({ params, body: wholeOffer({ offered: named, message: named, terms: named }) });
  await theirs.actOnOffer({ params: { offerId: offer.id }, body: { act: 'accept' } });
  const { digest } = await theirs.writeAgreement({ params, body: { base: 0, terms: wholeTerms({ activities: named }) } });
  for (const who of [asker, leaver]) await signLatest(app, who, id);
  await mine.moveEngagement({ params, body: { act: 'start' } });
  const milestone = await mine.addMilestone({ params, body: { title: named, due: inDays(20), deliverables: [named] } });
  await mine.proposeDate({ params: { ...params, milestoneId: milestone.id }, body: { to: inDays(30), reason: named } });
  await mine.logHours({ params, body: { on: inDays(0), minutes: 30, work: named } });
  await mine.writeJournal({ params, body: { text: named, public: true } });
  await theirs.writeJournal({ params, body: { text: `Con ${named}`, public: false } });
  await mine.raiseProblem({ params, body: { text: named } });
  return { agreedId: id, digest };
}

/** One that became a case, one that nobody saw, and one that they paid for. */
async function asRequester(app: TestApp, leaver: BuiltAccount, named: string): Promise<Pick<ExchangedThings, 'caseId' | 'draftId'>> {
  const mine = exchangeApi(app, leaver);
  const done = await buildEngaged(app, { maker: leaver, beneficiaries: named, engaged: 'delivered' });
  const params = { requestId: done.id };
  for (const who of [leaver, done.helper]) await exchangeApi(app, who).evaluate({ params, body: { ...GRADES, advice: `Según ${named}` } });
  const { revision } = await mine.caseDraft({ params });
  await mine.saveCase({ params, body: { title: 'Un caso', needed: named, done: named, result: named, lessons: named, documents: [], revision } });
  await mine.publishCase({ params });
  const draft = await buildRequest(app, { maker: leaver, need: named, state: 'draft' });
  const withdrawn = await buildRequest(app, { maker: leaver });
  await mine.actOnRequest({ params: { requestId: withdrawn.id }, body: { act: 'withdraw', reason: named } });
  const paid = await buildRequest(app, { maker: await buildVerified(app, { organisation: { name: 'Demo · Otro gobierno', country: 'PY' } }) });
  await mine.pledge({ params: { requestId: paid.id }, body: wholePledge({ conditions: named }) });
  return { caseId: done.id, draftId: draft.id };
}
