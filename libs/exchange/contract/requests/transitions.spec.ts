import { describe, expect, it } from '@jest/globals';
import { NEEDS, PARTIES, REQUEST_ACTS, REQUEST_STATES, type Party, type RequestAct, type RequestState } from '../words';
import { awaited, next, nextAct, TRANSITIONS, type Facts, type Standing } from './transitions';

const EVERYTHING: Facts = Object.fromEntries(NEEDS.map((need) => [need, true]));
const at = (state: RequestState): Standing => ({ state, before: state === 'suspended' ? 'agreed' : null });
const done = (state: RequestState, party: Party): string[] => next(at(state), [party], EVERYTHING).map(({ act, to }) => `${act} → ${to}`);

/** What each party may do in each state, written by hand: the table is held against it cell by cell. */
const ALLOWED: Record<RequestState, Partial<Record<Party, string[]>>> = {
  draft: { requester: ['submit → in-review', 'withdraw → withdrawn'] },
  'in-review': { requester: ['withdraw → withdrawn'], steward: ['return → returned', 'publish → open'] },
  returned: { requester: ['submit → in-review', 'withdraw → withdrawn'] },
  open: { requester: ['match → matched', 'withdraw → withdrawn'], steward: ['suspend → suspended'], system: ['expire → expired'] },
  matched: { requester: ['unmatch → open', 'agree → agreed', 'withdraw → withdrawn'], provider: ['unmatch → open', 'agree → agreed'], steward: ['suspend → suspended'] },
  agreed: { requester: ['start → under-way'], provider: ['start → under-way'], steward: ['suspend → suspended'], system: ['start → under-way'] },
  'under-way': { requester: ['deliver → delivered'], provider: ['deliver → delivered'], steward: ['suspend → suspended'] },
  delivered: { system: ['evaluate → evaluated'] },
  evaluated: { requester: ['publish-case → published'], steward: ['publish-case → published'] },
  published: {},
  withdrawn: { requester: ['reopen → draft'] },
  expired: { requester: ['reopen → draft'] },
  suspended: { steward: ['resume → agreed'] },
};

describe('the table of transitions', () => {
  it.each(REQUEST_STATES.flatMap((state) => PARTIES.map((party) => [state, party] as const)))('%s: what a %s may do', (state, party) => {
    expect(done(state, party)).toEqual(ALLOWED[state][party] ?? []);
  });

  it('refuses every other act in every state, whoever asks and whatever holds', () => {
    for (const state of REQUEST_STATES) {
      const legal = new Set(PARTIES.flatMap((party) => (ALLOWED[state][party] ?? []).map((line) => line.split(' ')[0]!)));
      for (const act of REQUEST_ACTS) expect([state, act, !!nextAct(at(state), act, PARTIES, EVERYTHING)]).toEqual([state, act, legal.has(act)]);
    }
  });

  it('names what is missing, and nothing else', () => {
    for (const { act, from, needs, who } of TRANSITIONS) {
      for (const missing of needs) {
        const facts = { ...EVERYTHING, [missing]: false };
        expect(next(at(from[0]!), [who[0]!], facts).find((found) => found.act === act)!.missing).toEqual([missing]);
      }
    }
  });

  it('lets anybody do nothing without a part in it', () => {
    for (const state of REQUEST_STATES) expect(next(at(state), [], EVERYTHING)).toEqual([]);
  });

  it('takes the easier of two ways to one act', () => {
    expect(nextAct(at('agreed'), 'start', ['system', 'provider'])).toEqual({ act: 'start', to: 'under-way', missing: [] });
    expect(nextAct(at('agreed'), 'start', ['system'])!.missing).toEqual(['start-reached']);
  });

  it('goes back from a suspension to where it was, and nowhere without that', () => {
    for (const before of ['open', 'matched', 'agreed', 'under-way'] as const) expect(nextAct({ state: 'suspended', before }, 'resume', ['steward'])!.to).toBe(before);
    expect(next({ state: 'suspended', before: null }, PARTIES, EVERYTHING)).toEqual([]);
  });

  it('reaches every state from a draft, and only a published case is an end', () => {
    const seen = new Set<RequestState>(['draft']);
    const acts = new Set<RequestAct>();
    for (const state of seen) {
      for (const { act, to } of next(at(state), PARTIES, EVERYTHING)) {
        seen.add(to);
        acts.add(act);
      }
    }
    expect([...seen].sort()).toEqual([...REQUEST_STATES].sort());
    expect([...acts].sort()).toEqual([...REQUEST_ACTS].sort());
    expect(REQUEST_STATES.filter((state) => next(at(state), PARTIES, EVERYTHING).length === 0)).toEqual(['published']);
  });

  it('says who would move it on', () => {
    expect(awaited(at('in-review')).map(({ act }) => act)).toEqual(['publish']);
    expect(awaited(at('published'))).toEqual([]);
  });
});
