import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the site is trusted by: the record of acts, the stewards' settings with their history, and the buckets of the limits. */
export class Trust1795219200010 implements MigrationInterface {
  readonly name = 'Trust1795219200010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AUDIT);
    await runner.query(FROZEN);
    await runner.query(SETTINGS);
    await runner.query(LIMITS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const AUDIT = `
  CREATE TABLE audit_head (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    seq bigint NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL
  );
  INSERT INTO audit_head (seq, previous, hash) VALUES (0, repeat('0', 64), repeat('0', 64));

  CREATE TABLE audit_entry (
    seq bigint PRIMARY KEY,
    -- To the millisecond, as it is hashed: what is finer could be changed unseen.
    at timestamptz(3) NOT NULL,
    act text COLLATE "C" NOT NULL,
    actor_kind text NOT NULL CHECK (actor_kind IN ('guest', 'account', 'system')),
    actor_id uuid,
    actor_name text,
    subject_type text,
    subject_id uuid,
    group_id uuid,
    facts jsonb NOT NULL,
    digests jsonb NOT NULL,
    hash text NOT NULL
  );
  CREATE INDEX audit_entry_act ON audit_entry (act, seq);
  CREATE INDEX audit_entry_actor ON audit_entry (actor_id, seq) WHERE actor_id IS NOT NULL;
  CREATE INDEX audit_entry_subject ON audit_entry (subject_id, seq) WHERE subject_id IS NOT NULL;
  CREATE INDEX audit_entry_group ON audit_entry (group_id, seq) WHERE group_id IS NOT NULL;
  CREATE INDEX audit_entry_at ON audit_entry (at);

  CREATE TABLE audit_part (
    seq bigint NOT NULL REFERENCES audit_entry,
    name text NOT NULL CHECK (name IN ('from', 'personal', 'reason')),
    owner_id uuid,
    salt text,
    content jsonb,
    PRIMARY KEY (seq, name),
    CHECK ((salt IS NULL) = (content IS NULL))
  );
  CREATE INDEX audit_part_owner ON audit_part (owner_id) WHERE owner_id IS NOT NULL;
`;

// The chain shows what was changed; these keep it from being changed by mistake, or by a statement of ours that went astray.
const FROZEN = `
  CREATE FUNCTION audit_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The audit trail is only ever added to' USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER audit_entry_frozen BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_frozen();
  CREATE TRIGGER audit_entry_kept BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_frozen();
  CREATE TRIGGER audit_part_kept BEFORE TRUNCATE ON audit_part FOR EACH STATEMENT EXECUTE FUNCTION audit_frozen();
  CREATE TRIGGER audit_part_frozen BEFORE DELETE ON audit_part FOR EACH ROW EXECUTE FUNCTION audit_frozen();
  CREATE TRIGGER audit_part_only_erased BEFORE UPDATE ON audit_part FOR EACH ROW
    WHEN (NEW.content IS NOT NULL OR (NEW.seq, NEW.name, NEW.owner_id) IS DISTINCT FROM (OLD.seq, OLD.name, OLD.owner_id))
    EXECUTE FUNCTION audit_frozen();
  CREATE TRIGGER audit_head_kept BEFORE DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_frozen();
`;

const SETTINGS = `
  CREATE TABLE site_setting (
    key text COLLATE "C" PRIMARY KEY,
    value jsonb NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    changed_by uuid
  );
  CREATE TABLE site_setting_change (
    id uuid PRIMARY KEY,
    key text COLLATE "C" NOT NULL,
    before jsonb,
    after jsonb,
    changed_by uuid,
    at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX site_setting_change_key ON site_setting_change (key, id DESC);
`;

const LIMITS = `
  -- Not worth a flush: after a crash everybody starts with a full bucket.
  CREATE UNLOGGED TABLE limit_bucket (
    key text COLLATE "C" PRIMARY KEY,
    tokens double precision NOT NULL,
    granted double precision NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX limit_bucket_at ON limit_bucket (at);
  -- Who was held up, for the stewards: accounts by id, addresses only as a digest.
  CREATE UNLOGGED TABLE limit_refusal (
    name text COLLATE "C" NOT NULL,
    who text COLLATE "C" NOT NULL,
    account_id uuid,
    times int NOT NULL,
    last_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (name, who)
  );
  CREATE INDEX limit_refusal_last_at ON limit_refusal (last_at);
`;
