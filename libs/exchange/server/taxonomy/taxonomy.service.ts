import { Inject, Injectable } from '@nestjs/common';
import { conflict, forbidden, invalidField, isSteward, newId, notFound, rooms, signInRequired, type Language } from '@minga/kernel/contract';
import { Db, one, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import { DEEPEST, MOST_TAXONOMY, termTree, wouldCircle, type NewTerm, type StewardedTerm, type Taxonomy, type TermChange, type TermKind, type TermLabels } from '../../contract';
import { tell } from '../events';
import { HeldTerms, stewardedTerms } from './terms.queries';

const LOCK = 'UPDATE taxonomy_version SET version = version + 1 RETURNING version';
const ADD = `INSERT INTO taxonomy_term (id, parent_id, kind, labels, source, place)
  SELECT $1, $2, $3, $4::jsonb, $5, coalesce(max(place), 0) + 1 FROM taxonomy_term`;
const CHANGE = 'UPDATE taxonomy_term SET labels = $2::jsonb, parent_id = $3, state = $4 WHERE id = $1';
const MERGE = `UPDATE taxonomy_term SET state = 'merged', into_id = $2 WHERE id = $1 OR into_id = $1`;
const CHILDREN = 'UPDATE taxonomy_term SET parent_id = $2 WHERE parent_id = $1';

const LANGUAGES: readonly Language[] = ['es', 'pt', 'en', 'fr'];
const folded = (label: string): string => label.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** @throws Refusal 401, 403 */
function insistSteward(actor: Actor): void {
  if (actor.kind === 'guest') throw signInRequired();
  if (!isSteward(actor)) throw forbidden('stewards-only');
}

/** @throws Refusal 422 when a term of the kind that is not merged bears one of the labels in its language. */
function insistUnheard(terms: readonly StewardedTerm[], kind: TermKind, labels: TermLabels, self?: string): void {
  const others = terms.filter((term) => term.kind === kind && term.state !== 'merged' && term.id !== self);
  for (const lang of LANGUAGES) {
    if (others.some((term) => folded(term.labels[lang]) === folded(labels[lang]))) throw invalidField(`labels.${lang}`, 'duplicate-term');
  }
}

/** @throws Refusal 422 for a parent that is none, of another kind, below the term itself, or too deep */
function insistParent(terms: readonly StewardedTerm[], kind: TermKind, parentId: string | null, self?: string): void {
  if (parentId === null) return;
  const tree = termTree(terms);
  const parent = terms.find(({ id }) => id === parentId);
  if (!parent || parent.kind !== kind || parent.state === 'merged') throw invalidField('parentId', 'unknown-term');
  if (self && wouldCircle(tree, self, parentId)) throw invalidField('parentId', 'circle');
  const height = self ? Math.max(...tree.within(self).map((id) => tree.depth(id))) - tree.depth(self) : 0;
  if (tree.depth(parentId) + 1 + height >= DEEPEST) throw invalidField('parentId', 'too-deep');
}

/** Themes and skills: read by everybody, kept by stewards. One change at a time, for the version's row is locked first. */
@Injectable()
export class TaxonomyService {
  private readonly held = new HeldTerms();
  constructor(@Inject(Db) private readonly db: Db) {}

  read(lang: Language): Promise<Taxonomy> {
    return this.db.snapshot((sql) => this.in(sql, lang));
  }

  /** The terms within somebody else's snapshot. */
  in(sql: Sql, lang: Language): Promise<Taxonomy> {
    return this.held.read(sql, lang);
  }

  /** Words of terms in all languages: what people search for them with. */
  async labels(sql: Sql): Promise<(termIds: readonly string[]) => string[]> {
    const trees = await Promise.all(LANGUAGES.map(async (lang) => termTree((await this.in(sql, lang)).terms)));
    return (ids) => trees.flatMap((tree) => ids.flatMap((id) => tree.meaning(id)?.label ?? []));
  }

  /** @throws Refusal 401, 403 */
  stewarded(actor: Actor): Promise<{ version: number; terms: StewardedTerm[] }> {
    insistSteward(actor);
    return this.db.snapshot((sql) => stewardedTerms(sql, actor.language));
  }

  /** @throws Refusal 401, 403, 422 */
  add(actor: Actor, { kind, parentId, labels, source }: NewTerm): Promise<{ version: number; termId: string }> {
    return this.change(actor, 'added', async (tx, terms) => {
      if (terms.length >= MOST_TAXONOMY) throw conflict('too-many-terms');
      insistUnheard(terms, kind, labels);
      insistParent(terms, kind, parentId);
      const id = newId();
      await tx.query(ADD, [id, parentId, kind, JSON.stringify(labels), source]);
      return id;
    });
  }

  /** @throws Refusal 401, 403, 404, 409, 422 */
  edit(actor: Actor, termId: string, { labels, parentId, retired }: TermChange): Promise<{ version: number; termId: string }> {
    return this.change(actor, 'changed', async (tx, terms) => {
      const term = standing(terms, termId);
      if (labels) insistUnheard(terms, term.kind, labels, termId);
      if (parentId !== undefined) insistParent(terms, term.kind, parentId, termId);
      const state = retired === undefined ? term.state : retired ? 'retired' : 'active';
      await tx.query(CHANGE, [termId, JSON.stringify(labels ?? term.labels), parentId === undefined ? term.parentId : parentId, state]);
      return termId;
    });
  }

  /** The term stays and stands for the other; what was below it stands below the other. @throws Refusal 401, 403, 404, 409, 422 */
  merge(actor: Actor, termId: string, into: string): Promise<{ version: number; termId: string }> {
    return this.change(actor, 'merged', async (tx, terms) => {
      const term = standing(terms, termId);
      const other = terms.find(({ id }) => id === into);
      if (!other || other.kind !== term.kind || other.state === 'merged') throw invalidField('into', 'unknown-term');
      if (wouldCircle(termTree(terms), termId, into)) throw invalidField('into', 'circle');
      await tx.query(CHILDREN, [termId, into]);
      await tx.query(MERGE, [termId, into]);
      return termId;
    });
  }

  private change(actor: Actor, what: string, act: (tx: Tx, terms: readonly StewardedTerm[]) => Promise<string>): Promise<{ version: number; termId: string }> {
    insistSteward(actor);
    return this.db.write(actor, async (tx) => {
      const { version } = (await one<{ version: number }>(tx, LOCK))!;
      const termId = await act(tx, (await stewardedTerms(tx, actor.language)).terms);
      tx.audit({ act: `taxonomy.${what}`, facts: { termId, version } });
      tell(tx, rooms.exchange(), 'exchange.taxonomy-changed', { version });
      return { version, termId };
    });
  }
}

/** A term that may be changed. @throws Refusal 404; 409 when it stands for another already */
function standing(terms: readonly StewardedTerm[], termId: string): StewardedTerm {
  const term = terms.find(({ id }) => id === termId);
  if (!term) throw notFound();
  if (term.state === 'merged') throw conflict('term-merged');
  return term;
}
