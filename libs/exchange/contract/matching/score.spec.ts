import { describe, expect, it } from '@jest/globals';
import { LANGUAGE_LEVELS, REGION_COUNTRIES, SPOKEN_LANGUAGES, type Country } from '@minga/people/contract';
import { AREA_ROLES } from '../experts/experts.views';
import { MODALITIES } from '../words';
import { mondays } from '../experts/weeks';
import { MATURITY_DIMENSIONS, type MaturityDimension } from './maturity/dimensions';
import { bestStage, stageOf } from './maturity/figures';
import { MATCH_PARTS, USUAL_WEIGHTS, WHOLE_SCORE, type MatchPart, type Weights } from './matching.words';
import { nearnessOf } from './near';
import { byScore, exclusionOf, scoreOf, totalOf, type Asked, type Brought } from './score';

/** Two branches of six, with a merged term. */
const TERMS = [
  { id: 'a', parentId: null, into: null }, { id: 'a1', parentId: 'a', into: null }, { id: 'a2', parentId: 'a', into: null }, { id: 'a11', parentId: 'a1', into: null },
  { id: 'b', parentId: null, into: null }, { id: 'b1', parentId: 'b', into: null }, { id: 'old', parentId: 'b', into: 'a1' },
];
const WEEKS = mondays('2026-11-23');
const CASES = 600;

/** The same numbers in every run. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const drawer = (next: () => number) => {
  const below = (most: number): number => Math.floor(next() * most);
  const one = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const some = <T>(items: readonly T[]): T[] => items.filter(() => next() < 0.3);
  return { below, one, some, chance: () => next() < 0.5 };
};
type Draw = ReturnType<typeof drawer>;

const askedOf = ({ below, one, some, chance }: Draw): Asked => ({
  organisationId: `o${below(4)}`, country: chance() ? one(REGION_COUNTRIES) : null, languages: some(SPOKEN_LANGUAGES.slice(0, 4)), modalities: some(MODALITIES), weeks: some(WEEKS),
  effortDays: chance() ? 1 + below(40) : null, dimensions: some(MATURITY_DIMENSIONS), ...nearnessOf(TERMS, some(TERMS.map(({ id }) => id))),
});
const broughtOf = ({ below, one, some, chance }: Draw): Brought => {
  const evaluations = below(5);
  return {
    id: `e${below(1000)}`, organisationId: chance() ? `o${below(4)}` : null, country: chance() ? one(REGION_COUNTRIES) : null,
    areas: some(TERMS).map(({ id }) => [id, one(AREA_ROLES), below(20)] as const), languages: some(SPOKEN_LANGUAGES.slice(0, 4)).map((code) => ({ code, level: one(LANGUAGE_LEVELS) })),
    free: some(WEEKS), half: some(WEEKS), hoursWeek: below(40), modalities: some(MODALITIES), travelDays: below(10), countries: some(REGION_COUNTRIES), evaluations,
    again: below(evaluations + 1), load: below(4), proposed: chance(), invited: below(4), mostProposals: below(4), conflictOrganisations: some(['o0', 'o1', 'o2']),
  };
};
const weightsOf = ({ below }: Draw): Weights => {
  const cuts = [0, ...Array.from({ length: MATCH_PARTS.length - 1 }, () => below(WHOLE_SCORE + 1)).sort((a, b) => a - b), WHOLE_SCORE];
  return Object.fromEntries(MATCH_PARTS.map((part, at) => [part, cuts[at + 1]! - cuts[at]!])) as Weights;
};
function always(check: (asked: Asked, brought: Brought, draw: Draw) => void): void {
  const draw = drawer(random(20261122));
  for (let n = 0; n < CASES; n++) check(askedOf(draw), broughtOf(draw), draw);
}

describe('a score', () => {
  it('is the sum of its parts, whole, within each part’s most, whatever the weights', () => {
    always((asked, brought, draw) => {
      const weights = weightsOf(draw);
      const { total, parts } = scoreOf(asked, brought, weights);
      expect(parts.map(({ part }) => part)).toEqual([...MATCH_PARTS]);
      expect(total).toBe(parts.reduce((sum, { points }) => sum + points, 0));
      expect(totalOf(asked, brought, weights)).toBe(total);
      for (const { part, points, of } of parts) expect([of === weights[part], Number.isInteger(points), points >= 0 && points <= of]).toEqual([true, true, true]);
    });
  });

  it('is the same for the same facts, in whatever order they stand', () => {
    always((asked, brought) => {
      const turned: Brought = { ...brought, free: brought.free.toReversed(), half: brought.half.toReversed(), countries: brought.countries.toReversed(), modalities: brought.modalities.toReversed() };
      expect(scoreOf(asked, turned, USUAL_WEIGHTS)).toEqual(scoreOf(asked, brought, USUAL_WEIGHTS));
      expect(scoreOf(asked, { ...brought, areas: brought.areas.toReversed(), languages: brought.languages.toReversed() }, USUAL_WEIGHTS).total).toBe(scoreOf(asked, brought, USUAL_WEIGHTS).total);
    });
  });

  const gains: Record<MatchPart, (brought: Brought, asked: Asked) => Brought[]> = {
    themes: (brought, { terms }) => terms.map((term) => ({ ...brought, areas: [...brought.areas, [term, 'led', 8]] })),
    context: (brought, { country }) => (country ? [{ ...brought, countries: [...brought.countries, country] }] : []),
    languages: (brought, { languages }) => languages.map((code) => ({ ...brought, languages: [...brought.languages, { code, level: 'working' as const }] })),
    dates: (brought, { weeks, modalities }) => [
      ...weeks.map((week) => ({ ...brought, free: [...brought.free, week] })), { ...brought, modalities: [...new Set([...brought.modalities, ...modalities])] },
      { ...brought, travelDays: brought.travelDays + 5 }, { ...brought, load: 0 }, { ...brought, hoursWeek: brought.hoursWeek + 8 },
    ],
    // Of another country one is nearer or farther too: looked at below
    maturity: () => [],
    evaluations: (brought) => [{ ...brought, evaluations: brought.evaluations + 1, again: brought.again + 1 }],
  };
  it.each(MATCH_PARTS)('never falls when somebody brings more to its part “%s”, nor does another part', (part) => {
    always((asked, brought) => {
      const before = scoreOf(asked, brought, USUAL_WEIGHTS);
      for (const more of gains[part](brought, asked)) {
        const after = scoreOf(asked, more, USUAL_WEIGHTS);
        after.parts.forEach(({ part: name, points }, at) => {
          if (name === part) expect(points).toBeGreaterThanOrEqual(before.parts[at]!.points);
          else expect(points).toBe(before.parts[at]!.points);
        });
      }
    });
  });

  it('never falls for maturity when the expert’s country is further ahead in all that is asked, and is whole two stages ahead', () => {
    const weights: Weights = { ...USUAL_WEIGHTS, themes: 0, maturity: USUAL_WEIGHTS.themes + USUAL_WEIGHTS.maturity };
    const partIn = (asked: Asked, brought: Brought) => scoreOf(asked, brought, weights).parts.find(({ part }) => part === 'maturity')!;
    const stage = (country: Country, at: MaturityDimension) => stageOf(country, at) ?? Number.NaN;
    always((asked, brought, { one }) => {
      const [a, b] = [one(REGION_COUNTRIES), one(REGION_COUNTRIES)];
      const [from, to] = [partIn(asked, { ...brought, country: a }), partIn(asked, { ...brought, country: b })];
      if (asked.dimensions.every((at) => stage(b, at) >= stage(a, at))) expect(to.points).toBeGreaterThanOrEqual(from.points);
      const ahead = asked.dimensions.every((at) => stage(b, at) >= Math.min(stage(asked.country ?? b, at) + 2, bestStage(at)));
      if (asked.country !== null && ahead) expect(to.points).toBe(weights.maturity);
    });
    const cyber: Asked = { ...askedOf(drawer(random(3))), country: 'PY', dimensions: ['cyber-culture'] };
    const brought = broughtOf(drawer(random(4)));
    expect(partIn(cyber, { ...brought, country: 'UY' })).toMatchObject({ points: 45, found: { code: 'stages-ahead', facts: { country: 'UY', dimension: 'cyber-culture', stages: 2.1 } }, more: null });
    expect(partIn(cyber, { ...brought, country: 'PY' })).toMatchObject({ points: 15, found: { code: 'same-stage' }, more: { code: 'further-ahead' } });
    expect(partIn(cyber, { ...brought, country: null }).found.code).toBe('stages-unknown');
    expect(partIn({ ...cyber, dimensions: [] }, brought)).toMatchObject({ points: 45, found: { code: 'stages-not-asked' } });
  });

  it('says of every part what was found, and what would give more exactly where something is missing', () => {
    always((asked, brought) => {
      for (const { points, of, found, more } of scoreOf(asked, brought, USUAL_WEIGHTS).parts) {
        expect(found.code).toBeTruthy();
        if (points === of) expect(more).toBeNull();
      }
    });
  });

  it('takes a merged term for what it stands for now', () => {
    const draw = drawer(random(1));
    const asked = { ...askedOf(draw), ...nearnessOf(TERMS, ['a1']) };
    const of = (term: string) => scoreOf(asked, { ...broughtOf(drawer(random(2))), areas: [[term, 'led', 10]] }, USUAL_WEIGHTS).parts[0]!;
    expect(of('old').points).toBe(of('a1').points);
    expect([of('a1').points, of('a11').points, of('a').points, of('a2').points, of('b1').points]).toEqual([40, 36, 20, 14, 0]);
  });

  it('excludes own people, declared conflicts, whoever opted out and who had their month’s invitations, and nobody else', () => {
    const free = { organisationId: 'x', conflictOrganisations: [], proposed: true, invited: 0, mostProposals: 2 };
    const asked = { organisationId: 'o' };
    expect(exclusionOf(asked, free)).toBeUndefined();
    expect(exclusionOf(asked, { ...free, organisationId: null })).toBeUndefined();
    expect(exclusionOf(asked, { ...free, organisationId: 'o' })).toBe('same-organisation');
    expect(exclusionOf(asked, { ...free, conflictOrganisations: ['o'] })).toBe('declared-conflict');
    expect(exclusionOf(asked, { ...free, proposed: false })).toBe('opted-out');
    expect(exclusionOf(asked, { ...free, invited: 2 })).toBe('monthly-limit');
  });

  it('orders equals by id', () => {
    const scores = [{ total: 5, id: 'b' }, { total: 7, id: 'z' }, { total: 5, id: 'a' }];
    expect(scores.toSorted(byScore).map(({ id }) => id)).toEqual(['z', 'a', 'b']);
    expect(scores.toReversed().sort(byScore)).toEqual(scores.toSorted(byScore));
  });
});
