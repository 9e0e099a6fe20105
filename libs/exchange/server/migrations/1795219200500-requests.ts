import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for help, who acts for them, what happened to them, and who follows them. */
export class Requests1795219200500 implements MigrationInterface {
  readonly name = 'Requests1795219200500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE exchange_request_number;
      CREATE TABLE exchange_request (
        id uuid PRIMARY KEY,
        number int NOT NULL UNIQUE DEFAULT nextval('exchange_request_number'),
        maker_id uuid REFERENCES account (id) ON DELETE SET NULL,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        title text NOT NULL DEFAULT '',
        need text NOT NULL DEFAULT '',
        aim text NOT NULL DEFAULT '',
        beneficiaries text NOT NULL DEFAULT '',
        lang text NOT NULL,
        themes uuid[] NOT NULL DEFAULT '{}',
        skills uuid[] NOT NULL DEFAULT '{}',
        modalities text[] NOT NULL DEFAULT '{}',
        languages text[] NOT NULL DEFAULT '{}',
        from_on date,
        until_on date,
        effort_days int CHECK (effort_days > 0),
        offers_until date,
        currency text NOT NULL DEFAULT 'USD',
        -- Lines of {kind, amount}, amounts in hundredths; asked is their sum.
        budget jsonb NOT NULL DEFAULT '[]',
        asked bigint NOT NULL DEFAULT 0 CHECK (asked >= 0),
        visibility text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'network', 'group')),
        group_id uuid REFERENCES working_group (id) ON DELETE SET NULL,
        links text[] NOT NULL DEFAULT '{}',
        state text NOT NULL DEFAULT 'draft',
        before_state text,
        audience text NOT NULL,
        revision int NOT NULL DEFAULT 1,
        sample boolean NOT NULL DEFAULT false,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        changed_at timestamptz(3) NOT NULL DEFAULT now(),
        state_since timestamptz(3) NOT NULL DEFAULT now(),
        opened_at timestamptz(3),
        words tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector(CASE lang WHEN 'pt' THEN 'portuguese'::regconfig WHEN 'en' THEN 'english'::regconfig WHEN 'fr' THEN 'french'::regconfig
            ELSE 'spanish'::regconfig END, title), 'A')
          || to_tsvector(CASE lang WHEN 'pt' THEN 'portuguese'::regconfig WHEN 'en' THEN 'english'::regconfig WHEN 'fr' THEN 'french'::regconfig
            ELSE 'spanish'::regconfig END, need || ' ' || aim)) STORED,
        CHECK (state IN ('draft', 'in-review', 'returned', 'open', 'matched', 'agreed', 'under-way', 'delivered', 'evaluated', 'published',
          'withdrawn', 'expired', 'suspended')),
        CHECK ((state = 'suspended') = (before_state IS NOT NULL)),
        CHECK (from_on <= until_on)
      );
      CREATE INDEX exchange_request_state ON exchange_request (state, opened_at DESC, id DESC);
      CREATE INDEX exchange_request_opened ON exchange_request (opened_at DESC, id DESC) WHERE opened_at IS NOT NULL;
      CREATE INDEX exchange_request_organisation ON exchange_request (organisation_id);
      CREATE INDEX exchange_request_group ON exchange_request (group_id) WHERE group_id IS NOT NULL;
      CREATE INDEX exchange_request_maker ON exchange_request (maker_id);
      CREATE INDEX exchange_request_themes ON exchange_request USING gin (themes);
      CREATE INDEX exchange_request_words ON exchange_request USING gin (words);

      -- Who of the organisation acts for the request; they do as long as their affiliation is verified.
      CREATE TABLE exchange_requester (
        request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        PRIMARY KEY (request_id, account_id)
      );
      CREATE INDEX exchange_requester_account ON exchange_requester (account_id);

      CREATE TABLE exchange_move (
        id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
        request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
        act text NOT NULL,
        from_state text NOT NULL,
        to_state text NOT NULL,
        party text NOT NULL,
        by_id uuid REFERENCES account (id) ON DELETE SET NULL,
        at timestamptz(3) NOT NULL DEFAULT now(),
        reason text
      );
      CREATE INDEX exchange_move_request ON exchange_move (request_id, id);

      CREATE TABLE exchange_follower (
        request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (request_id, account_id)
      );
      CREATE INDEX exchange_follower_account ON exchange_follower (account_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
