import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From offers to what was agreed and who pays for it. */
export class Deal1795219200520 implements MigrationInterface {
  readonly name = 'Deal1795219200520';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OFFERS);
    await runner.query(AGREEMENTS);
    await runner.query(PLEDGES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const OFFERS = `
  CREATE TABLE exchange_offer (
    id uuid PRIMARY KEY,
    request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
    maker_id uuid REFERENCES account (id) ON DELETE SET NULL,
    -- In whose name; null: the maker's own.
    organisation_id uuid REFERENCES organisation (id),
    offered text NOT NULL,
    message text NOT NULL,
    days int NOT NULL CHECK (days > 0),
    from_on date NOT NULL,
    terms text NOT NULL DEFAULT '',
    -- In hundredths.
    cost bigint NOT NULL DEFAULT 0 CHECK (cost >= 0),
    currency text NOT NULL,
    state text NOT NULL DEFAULT 'offered' CHECK (state IN ('offered', 'shortlisted', 'accepted', 'declined', 'withdrawn')),
    declined text,
    reason text,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    changed_at timestamptz(3) NOT NULL DEFAULT now()
  );
  CREATE INDEX exchange_offer_request ON exchange_offer (request_id, created_at);
  CREATE UNIQUE INDEX exchange_offer_once ON exchange_offer (request_id, maker_id) WHERE state <> 'withdrawn';
  CREATE UNIQUE INDEX exchange_offer_organisation ON exchange_offer (request_id, organisation_id) WHERE organisation_id IS NOT NULL AND state <> 'withdrawn';
  CREATE INDEX exchange_offer_maker ON exchange_offer (maker_id);

  CREATE TABLE exchange_offer_member (
    offer_id uuid NOT NULL REFERENCES exchange_offer (id) ON DELETE CASCADE,
    account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    confirmed boolean NOT NULL DEFAULT false,
    PRIMARY KEY (offer_id, account_id)
  );
  CREATE INDEX exchange_offer_member_account ON exchange_offer_member (account_id);

  CREATE TABLE exchange_question (
    id uuid PRIMARY KEY,
    request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
    by_id uuid REFERENCES account (id) ON DELETE SET NULL,
    text text NOT NULL,
    at timestamptz(3) NOT NULL DEFAULT now(),
    answer text,
    answered_by uuid REFERENCES account (id) ON DELETE SET NULL,
    answered_at timestamptz(3)
  );
  CREATE INDEX exchange_question_request ON exchange_question (request_id, at, id);`;

const AGREEMENTS = `
  CREATE TABLE exchange_agreement (
    request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
    number int NOT NULL CHECK (number > 0),
    by_id uuid REFERENCES account (id) ON DELETE SET NULL,
    terms jsonb NOT NULL,
    -- The text that is signed, and its SHA-256 in hexadecimal.
    canonical text NOT NULL,
    digest text NOT NULL UNIQUE,
    at timestamptz(3) NOT NULL DEFAULT now(),
    -- Who helps changed since: nobody signs it any more.
    overtaken boolean NOT NULL DEFAULT false,
    signed_at timestamptz(3),
    PRIMARY KEY (request_id, number),
    CHECK (NOT (overtaken AND signed_at IS NOT NULL))
  );
  CREATE UNIQUE INDEX exchange_agreement_signed ON exchange_agreement (request_id) WHERE signed_at IS NOT NULL;

  CREATE TABLE exchange_signature (
    request_id uuid NOT NULL,
    number int NOT NULL,
    side text NOT NULL CHECK (side IN ('requester', 'provider', 'funder')),
    -- The organisation that asked, the offer, or the pledge.
    party_id uuid NOT NULL,
    party text NOT NULL,
    account_id uuid REFERENCES account (id) ON DELETE SET NULL,
    name text NOT NULL,
    role text NOT NULL,
    digest text NOT NULL,
    at timestamptz(3) NOT NULL DEFAULT now(),
    PRIMARY KEY (request_id, number, side, party_id),
    FOREIGN KEY (request_id, number) REFERENCES exchange_agreement (request_id, number) ON DELETE CASCADE
  );`;

const PLEDGES = `
  CREATE TABLE exchange_pledge (
    id uuid PRIMARY KEY,
    request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    by_id uuid REFERENCES account (id) ON DELETE SET NULL,
    conditions text NOT NULL DEFAULT '',
    -- {text, on, source}: kept as written, never reckoned with.
    conversion jsonb,
    state text NOT NULL DEFAULT 'offered' CHECK (state IN ('offered', 'firm', 'disbursed', 'withdrawn')),
    reason text,
    at timestamptz(3) NOT NULL DEFAULT now(),
    changed_at timestamptz(3) NOT NULL DEFAULT now()
  );
  CREATE INDEX exchange_pledge_request ON exchange_pledge (request_id, at);
  CREATE INDEX exchange_pledge_organisation ON exchange_pledge (organisation_id, at DESC);

  CREATE TABLE exchange_pledge_line (
    pledge_id uuid NOT NULL REFERENCES exchange_pledge (id) ON DELETE CASCADE,
    kind text NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0),
    PRIMARY KEY (pledge_id, kind)
  );`;
