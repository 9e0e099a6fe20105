import type { SameKeys } from '@minga/kernel/contract';
import type es from './es';

const en: SameKeys<typeof es> = {
  offers: {
    title: 'Offers received', own: 'Your offer', count: { one: '{count} offer', other: '{count} offers' }, none: 'No offers yet',
    'none-hint': 'Whoever can help says so here. Only those who ask see all offers.', hidden: 'Everybody sees their own offer; those who ask see them all.',
    helps: 'Helping:', several: 'You may accept more than one: the agreement shares out the tasks.', offer: 'Offer help', send: 'Send the offer', change: 'Change the offer', save: 'Save the changes',
    who: 'Who', what: 'What they offer', days: 'Days', from: 'From', cost: 'Cost', act: 'Action', free: 'At no cost', more: 'Read the offer of {who}', state: 'State',
    'in-name': 'In the name of', 'own-name': 'My own name', 'field-offered': 'What you offer, in one line', 'field-message': 'How you can help', 'field-days': 'Days of work', 'field-from': 'From when',
    'field-terms': 'Terms', 'field-cost': 'Cost to those who ask', 'cost-hint': 'Leave 0 if there is none.', 'field-currency': 'Currency', 'field-team': 'Team', 'team-hint': 'User names separated by commas. Each person confirms before the offer is accepted.',
    'message-hint': 'Experience with similar cases, way of working, who takes part.', optional: 'optional', team: 'Team:', unconfirmed: 'not confirmed', terms: 'Terms:',
    'team-asks': 'You were named in the team of this offer. Do you take part?', 'team-yes': 'Yes, I take part', 'team-no': 'I do not', 'team-leave': 'Leave the team',
    shortlist: 'Shortlist', unlist: 'Take off the shortlist', accept: 'Accept', 'accept-one': 'Accept the offer of {who}', decline: 'Decline', withdraw: 'Withdraw the offer', why: 'Reason', words: 'A few words', 'decline-hint': 'Those who offered get it by mail.',
    'withdraw-hint': 'If it was accepted, say why: those who ask count on you.', choose: 'Choose a reason', 'declined-why': 'Reason: {why}', said: '“{words}”',
    states: { offered: 'Offered', shortlisted: 'Shortlisted', accepted: 'Accepted', declined: 'Declined', withdrawn: 'Withdrawn' },
  },
  declined: {
    'other-offer': 'Another offer was chosen that covers what is asked for', 'other-skills': 'Another experience is needed for this task', dates: 'The dates do not match',
    cost: 'The cost is above what can be paid', scope: 'What is offered differs from what is asked for',
  },
  questions: {
    title: 'Questions and answers', count: { one: '{count} question', other: '{count} questions' }, none: 'Nobody has asked yet.', ask: 'Ask a question', field: 'Your question', hint: 'Seen by whoever sees the request. Those who ask for help answer.',
    send: 'Ask', answer: 'Answer', again: 'Change the answer', 'answer-field': 'Answer', waiting: 'Waits for an answer', answered: 'Answer',
  },
  agreement: {
    title: 'Agreement', lead: 'Both sides write it. Each change is a new version that both sign again.', version: 'Version {number}', by: 'by {name},', holds: 'Signed by both sides', overtaken: 'Overtaken: who helps changed',
    aims: 'Aims', activities: 'Activities', deliverables: 'Deliverables', duties: 'Who does what', costs: 'Who pays what', dates: 'Dates', from: 'From', until: 'Until', span: '{from} – {until}',
    'deliverables-hint': 'One a line.', first: 'Write the agreement', next: 'Write another version', save: 'Save as version {number}', meanwhile: 'Version {number} came while you were writing. Read it before you save.', draft: 'The draft brings together what was asked and offered. Check it and complete it.',
    changes: 'What changed', earlier: 'Earlier versions', signatures: 'Signatures', unsigned: 'Nobody has signed it yet.', awaited: 'The signature of {who} is missing.', sign: 'Sign version {number} for {party}', role: 'In the capacity of', 'role-hint': 'Your position, as it stands in the agreement.', 'sign-act': 'Sign',
    means: 'You sign with name, position and time over the digest of this text.', digest: 'Digest', verify: 'Verify', pdf: 'Download PDF', none: 'No version has been written yet.',
    sides: { requester: 'For those who ask', provider: 'For those who help', funder: 'For those who pay' },
  },
  verify: {
    title: 'Verify an agreement', is: 'This digest is that of version {number} of the agreement of request no. {request}, written on', whole: 'All parties signed it: it is the one that holds.', partial: 'Not all parties have signed it yet.',
    about: 'The digest (SHA-256) changes if a single letter of the text does. Compare it with the one at the foot of the document.', by: '{party}: {name}, {role}',
  },
  funding: {
    title: 'Funding', pledged: 'pledged of', offered: '{amount} offered, not confirmed yet', change: 'Change what is offered', 'change-send': 'Save the change', kinds: 'By kind', left: 'Missing for {kind}', never: 'Not covered: {kind}', covered: 'What is asked for is covered.', pledge: 'Pledge money', send: 'Pledge', amounts: 'Amounts', 'amounts-hint': 'In {currency}. Leave empty what you do not cover.', 'amount-for': '{kind} ({left} missing)',
    conditions: 'Conditions', 'conditions-hint': 'Only the parties and the stewards see them.', conversion: 'Note on currency', 'conversion-hint': 'For instance: 12,000 EUR at 1.08. Nothing is reckoned with it.', 'conversion-on': 'Date of the rate', 'conversion-source': 'Source', 'conversion-note': '{text} ({source}, {on})',
    confirm: 'Confirm', disburse: 'Mark as disbursed', withdraw: 'Withdraw the pledge', why: 'Reason', 'conditions-are': 'Conditions: {conditions}', said: 'Reason: {words}', optional: 'optional', own: 'Your pledges',
    states: { offered: 'offered', firm: 'firm', disbursed: 'disbursed', withdrawn: 'withdrawn' }, disbursed: 'Disbursed: {amount}',
    'own-lead': 'What your organisation pledged and what it led to.', 'own-find': 'See requests that ask for money', 'own-none': 'Your organisation has not pledged money yet.', helpers: 'Helping: {who}', 'for': 'Request no. {number} of {asker}',
  },
};
export default en;
