import { OFFER_STATES, REQUEST_STATES } from '../words';
import { PLEDGE_STEPS, pledgeSteps } from '../funding/funding.words';
import { mayChangeOffer, OFFER_STEPS, offerSteps, type OfferSide } from './offers.words';

const SIDES: readonly OfferSide[][] = [[], ['requester'], ['offerer']];
const cells = OFFER_STATES.flatMap((state) => REQUEST_STATES.flatMap((request) => SIDES.map((sides) => ({ state, request, sides }))));

test('only the two sides do anything with an offer, each its own', () => {
  for (const cell of cells) for (const { act } of offerSteps(cell)) expect(cell.sides).toEqual([act === 'withdraw' ? 'offerer' : 'requester']);
});

test('what is declined or withdrawn is over; what was agreed on stays accepted', () => {
  for (const cell of cells) {
    if (cell.state === 'declined' || cell.state === 'withdrawn') expect(offerSteps(cell)).toEqual([]);
    if (cell.state === 'accepted' && cell.request !== 'matched') expect(offerSteps(cell)).toEqual([]);
  }
});

test('an offer is accepted while the request chooses, and changed by its own side until then', () => {
  const accepting = cells.filter((cell) => offerSteps(cell).some(({ act }) => act === 'accept')).map(({ request }) => request);
  expect([...new Set(accepting)].sort()).toEqual(['matched', 'open']);
  const changing = cells.filter(mayChangeOffer);
  expect(changing.every(({ state, sides }) => state !== 'accepted' && sides.includes('offerer'))).toBe(true);
  expect(changing).toHaveLength(4);
});

test('from a state an act leads to one other', () => {
  for (const step of OFFER_STEPS) for (const from of step.from) expect(from).not.toBe(step.to);
  for (const step of PLEDGE_STEPS) for (const from of step.from) expect(from).not.toBe(step.to);
});

test('money that was disbursed or withdrawn stays so, and is disbursed for what was agreed on only', () => {
  for (const request of REQUEST_STATES) {
    expect([...pledgeSteps('disbursed', request), ...pledgeSteps('withdrawn', request)]).toEqual([]);
    if (pledgeSteps('firm', request).some(({ act }) => act === 'disburse')) expect(['agreed', 'under-way', 'delivered', 'evaluated', 'published']).toContain(request);
  }
});
