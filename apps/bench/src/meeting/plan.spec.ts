import { expect, test } from '@jest/globals';
import { told } from '../adapters/minga/told.ts';
import { tallyText } from './plan.ts';

const message = (type: string, payload: object): string => `42${JSON.stringify(['events', { room: 'session:a', events: [{ room: 'session:a', seq: 7, body: { type, version: 1, payload } }] }])}`;

test('what a screen reads names the thing, or how it stands', () => {
  expect(told(message('live.hand-raised', { hand: { id: 'h' } }), 'session:a')).toEqual([{ sequence: 7, since: false, things: [['hand', 'h']], numbers: [] }]);
  expect(told(message('live.poll-tally', { pollId: 'p', answered: 3, results: { votes: { yes: 2, no: 1 } } }), 'session:a')[0]!.numbers).toEqual([['answer', 'p', 3], ['', 'p yes', 2], ['', 'p no', 1]]);
  expect(told(message('live.hand-raised', { hand: { id: 'h' } }), 'session:b')).toEqual([]);
});

test('tallies are the same whatever came first, and a number of nothing is none', () => {
  expect(tallyText({ things: ['b', 'a'], numbers: { y: 1, x: 2, z: 0 } })).toBe(tallyText({ things: ['a', 'b'], numbers: { x: 2, y: 1 } }));
  expect(tallyText({ things: ['a'], numbers: { x: 2 } })).not.toBe(tallyText({ things: ['a'], numbers: { x: 1 } }));
});
