import { Inject, Injectable } from '@nestjs/common';
import { rooms } from '@minga/kernel/contract';
import { roomSeq, type Sql } from '@minga/kernel/server';
import { isMatch, nearnessOf, type Brought, type RequestState, type Term } from '../../contract';
import { TaxonomyService } from '../taxonomy/taxonomy.service';
import { HeldExperts } from './features.queries';

/** States in which a request’s page shows who matches it. */
const WANTING: readonly RequestState[] = ['open', 'matched'];
/** What the exchange is told of is counted at once; what it is not told of, such as who was shut out and a month’s first day, after this at most. */
const HELD_MS = 60_000;

interface Wanting {
  id: string;
  state: RequestState;
  organisation_id: string;
  themes: readonly string[];
  skills: readonly string[];
}

interface Held {
  seq: number;
  at: number;
  experts: readonly Brought[];
  terms: readonly Term[];
  /** By what was asked. */
  counts: Map<string, number>;
}

/** How many experts match each request of a list, by the rule of its own page. Reading ten thousand takes a board too long: held until something changes. */
@Injectable()
export class MatchCounts {
  private held: Held | undefined;

  constructor(
    @Inject(HeldExperts) private readonly experts: HeldExperts,
    @Inject(TaxonomyService) private readonly taxonomy: TaxonomyService,
  ) {}

  /** By the request’s id; nothing for those that look for nobody. */
  async of(sql: Sql, rows: readonly Wanting[]): Promise<ReadonlyMap<string, number>> {
    const wanting = rows.filter(({ state }) => WANTING.includes(state));
    if (wanting.length === 0) return new Map();
    const held = await this.now(sql);
    return new Map(wanting.map((row) => [row.id, countIn(held, row)]));
  }

  private async now(sql: Sql): Promise<Held> {
    const seq = await roomSeq(sql, rooms.exchange());
    if (this.held?.seq === seq && Date.now() - this.held.at < HELD_MS) return this.held;
    const [experts, { terms }] = [await this.experts.everybody(sql), await this.taxonomy.in(sql, 'es')];
    this.held = { seq, at: Date.now(), experts, terms, counts: new Map() };
    return this.held;
  }
}

/** Pure: the same terms of the same organisation are counted once. */
function countIn({ counts, experts, terms }: Held, { organisation_id: organisationId, themes, skills }: Wanting): number {
  const key = [organisationId, ...themes, ...skills].join(' ');
  const known = counts.get(key);
  if (known !== undefined) return known;
  const asked = { organisationId, ...nearnessOf(terms, [...themes, ...skills]) };
  const count = experts.filter((brought) => isMatch(asked, brought)).length;
  counts.set(key, count);
  return count;
}
