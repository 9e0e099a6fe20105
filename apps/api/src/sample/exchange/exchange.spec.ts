import { describe, expect, it } from '@jest/globals';
import { DraftInput, MOST_MINUTES, REQUEST_STATES, TRANSITIONS, type RequestState } from '@minga/exchange/contract';
import { LANGUAGES } from '@minga/kernel/contract';
import { sampleNetwork } from '../index';
import { exchangeRequests } from './add-exchange';
import { capacities, endorsements } from './capacities';
import { experts } from './experts';

const accounts = new Map(sampleNetwork.accounts.map((account) => [account.key, account]));

describe('the exchange of the sample', () => {
  it('has requests in every state and in four languages, twenty experts, two banks', () => {
    expect(new Set(exchangeRequests.map(({ moves }) => moves.at(-1)?.to ?? 'draft'))).toEqual(new Set(REQUEST_STATES));
    expect(exchangeRequests.length).toBeGreaterThanOrEqual(12);
    expect(new Set(exchangeRequests.map(({ lang }) => lang))).toEqual(new Set(LANGUAGES));
    expect(new Set(experts.map(({ account }) => account)).size).toBe(20);
    expect(new Set(exchangeRequests.flatMap(({ pledges = [] }) => pledges.map(({ by }) => by)))).toEqual(new Set(['bid', 'caf']));
  });

  it('moves only as the table allows, in the order of time', () => {
    for (const { title, moves } of exchangeRequests) {
      let state: RequestState = 'draft';
      let before = Infinity;
      for (const { act, to, as, daysAgo } of moves) {
        const legal = TRANSITIONS.some((one) => one.act === act && one.from.includes(state) && one.to === to && one.who.includes(as));
        expect({ title, act, legal, later: daysAgo <= before }).toEqual({ title, act, legal: true, later: true });
        [state, before] = [to, daysAgo];
      }
    }
  });

  it('names people that there are, who may ask, offer and pledge', () => {
    for (const { by, offers, pledges = [], budget } of exchangeRequests) {
      expect(accounts.get(by)?.affiliation).not.toBe('claimed');
      const asker = accounts.get(by)!.organisation;
      for (const offer of offers) expect(accounts.get(offer.by)!.organisation).not.toBe(asker);
      for (const offer of offers.filter(({ forOrganisation }) => forOrganisation)) expect(accounts.get(offer.by)!.affiliation).not.toBe('claimed');
      const pledged = pledges.flatMap(({ lines }) => lines).reduce((sum, { amount }) => sum + amount, 0);
      expect(pledged).toBeLessThanOrEqual(budget.reduce((sum, { amount }) => sum + amount, 0));
    }
    for (const { account } of experts) expect(accounts.has(account)).toBe(true);
    for (const { account } of capacities) expect(accounts.get(account)?.affiliation).toBe('representative');
    for (const { account, by, code } of endorsements) {
      expect(experts.find((expert) => expert.account === account)!.areas.some((area) => area.code === code)).toBe(true);
      expect([accounts.get(by)!.affiliation === 'claimed', accounts.get(by)!.organisation === accounts.get(account)!.organisation]).toEqual([false, false]);
    }
  });

  it('would be accepted from anybody who asks', () => {
    for (const { minutes } of exchangeRequests.flatMap(({ hours = [] }) => hours)) expect(minutes).toBeLessThanOrEqual(MOST_MINUTES);
    for (const { title, need, aim, beneficiaries, lang, modalities, languages, effortDays, budget } of exchangeRequests) {
      DraftInput.parse({ title, need, aim, beneficiaries, lang, modalities: [...modalities], languages: [...languages], effortDays, budget: [...budget] });
    }
  });
});
