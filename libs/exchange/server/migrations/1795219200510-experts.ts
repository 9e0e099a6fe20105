import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seedTerms } from '../taxonomy/seed/seed';

/** Themes and skills, who offers them, and whom a request invited. */
export class Experts1795219200510 implements MigrationInterface {
  readonly name = 'Experts1795219200510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row: grows with every change, so that what was read of the terms is known to be stale.
      CREATE TABLE taxonomy_version (one boolean PRIMARY KEY DEFAULT true CHECK (one), version int NOT NULL);
      INSERT INTO taxonomy_version (version) VALUES (1);

      CREATE TABLE taxonomy_term (
        id uuid PRIMARY KEY,
        parent_id uuid REFERENCES taxonomy_term (id),
        kind text NOT NULL CHECK (kind IN ('theme', 'skill')),
        labels jsonb NOT NULL,
        source text NOT NULL,
        place int NOT NULL,
        state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'retired', 'merged')),
        -- What was merged is never followed twice: a later merging takes along what was merged before.
        into_id uuid REFERENCES taxonomy_term (id),
        CHECK (parent_id <> id),
        CHECK ((state = 'merged') = (into_id IS NOT NULL))
      );
      CREATE INDEX taxonomy_term_parent ON taxonomy_term (parent_id);
      CREATE INDEX taxonomy_term_into ON taxonomy_term (into_id) WHERE into_id IS NOT NULL;

      CREATE TABLE expert (
        account_id uuid PRIMARY KEY REFERENCES account (id),
        headline text NOT NULL DEFAULT '',
        lang text NOT NULL,
        -- Is proposed for requests; false: found in the directory only.
        proposed boolean NOT NULL DEFAULT true,
        most_proposals int NOT NULL CHECK (most_proposals BETWEEN 0 AND 31),
        hours_week int NOT NULL CHECK (hours_week BETWEEN 0 AND 60),
        -- Mondays of weeks that are free and half free; a week that is named nowhere is taken.
        free_weeks date[] NOT NULL DEFAULT '{}',
        half_weeks date[] NOT NULL DEFAULT '{}',
        modalities text[] NOT NULL DEFAULT '{}',
        travel_days int NOT NULL DEFAULT 0 CHECK (travel_days BETWEEN 0 AND 90),
        countries text[] NOT NULL DEFAULT '{}',
        conflicts text NOT NULL DEFAULT '',
        conflict_organisations uuid[] NOT NULL DEFAULT '{}',
        declared_at timestamptz(3),
        -- What its areas say, as matching reads them for ten thousand people: [[term, role, years], …]
        areas text NOT NULL DEFAULT '[]',
        terms uuid[] NOT NULL DEFAULT '{}',
        words tsvector NOT NULL DEFAULT '',
        sample boolean NOT NULL DEFAULT false,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        changed_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX expert_changed ON expert (changed_at DESC, account_id DESC);
      CREATE INDEX expert_terms ON expert USING gin (terms);
      CREATE INDEX expert_words ON expert USING gin (words);

      CREATE TABLE expert_area (
        account_id uuid NOT NULL REFERENCES expert (account_id) ON DELETE CASCADE,
        term_id uuid NOT NULL REFERENCES taxonomy_term (id),
        place int NOT NULL,
        role text NOT NULL CHECK (role IN ('led', 'advised', 'took-part')),
        years int NOT NULL CHECK (years BETWEEN 0 AND 60),
        evidence text NOT NULL DEFAULT '',
        country text,
        PRIMARY KEY (account_id, term_id)
      );
      CREATE INDEX expert_area_term ON expert_area (term_id);

      -- An expert is asked at most once for a request.
      CREATE TABLE exchange_invitation (
        request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id),
        by_id uuid REFERENCES account (id),
        text text NOT NULL DEFAULT '',
        at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (request_id, account_id)
      );
      CREATE INDEX exchange_invitation_account ON exchange_invitation (account_id, at DESC, request_id);
    `);
    await runner.query(
      `INSERT INTO taxonomy_term (id, parent_id, kind, labels, source, place)
       SELECT t.id, t.parent_id, t.kind, t.labels, t.source, t.place
       FROM jsonb_to_recordset($1::jsonb) AS t (id uuid, parent_id uuid, kind text, labels jsonb, source text, place int)`,
      [JSON.stringify(seedTerms())],
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
